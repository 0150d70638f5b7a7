package org.subnotice.api.portal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks of the forms that this service gave out: a declaration must come from a page of ours, and
 * the same page sent twice is recognised. A mark belongs to one link and never expires, since a
 * page may stay open for days and the declaration on it counts all the same.
 */
public final class Nonces {

  private static final int RANDOM_BYTES = 16;
  private static final int MARK_BYTES = RANDOM_BYTES + 32;

  private final byte[] secret;
  private final SecureRandom random = new SecureRandom();

  /** {@code secret} must outlive a restart, else open pages must be sent twice. */
  public Nonces(byte[] secret) {
    this.secret = secret.clone();
  }

  public String issue(String token) {
    byte[] fresh = new byte[RANDOM_BYTES];
    random.nextBytes(fresh);
    byte[] mark = ByteBuffer.allocate(MARK_BYTES).put(fresh).put(sign(token, fresh)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
  }

  /** Whether {@code nonce} was issued for this token; takes the same time for every wrong one. */
  public boolean verify(String token, String nonce) {
    byte[] mark = decode(nonce);
    if (mark.length != MARK_BYTES) {
      return false;
    }
    byte[] fresh = new byte[RANDOM_BYTES];
    byte[] signature = new byte[MARK_BYTES - RANDOM_BYTES];
    ByteBuffer.wrap(mark).get(fresh).get(signature);
    return MessageDigest.isEqual(signature, sign(token, fresh));
  }

  private static byte[] decode(String nonce) {
    try {
      return Base64.getUrlDecoder().decode(nonce.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private byte[] sign(String token, byte[] fresh) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(Digest.of(token));
      return mac.doFinal(fresh);
    } catch (GeneralSecurityException every) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", every);
    }
  }
}
