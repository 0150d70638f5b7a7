package org.subnotice.api.rest.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret from which everything new in a request derives. */
public final class Seed {

  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] key;

  private Seed(byte[] key) {
    this.key = key;
  }

  static Seed random(SecureRandom random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return new Seed(key);
  }

  /** The same for the same request under the same token, and unknown to all who lack the token. */
  public static Seed repeatable(byte[] token, byte[] request) {
    return new Seed(new Seed(token).derive(request));
  }

  public byte[] derive(byte[] use) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(use);
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException("This Java platform lacks " + HMAC, everyPlatformHasIt);
    }
  }

  public void attachTo(HttpServletRequest request) {
    request.setAttribute(Seed.class.getName(), this);
  }

  static Seed of(HttpServletRequest request, SecureRandom random) {
    return request.getAttribute(Seed.class.getName()) instanceof Seed seed ? seed : random(random);
  }
}
