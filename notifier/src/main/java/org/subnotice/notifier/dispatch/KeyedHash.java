package org.subnotice.notifier.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104): the same text always has the same hash, and only the holder knows it. */
final class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  KeyedHash(byte[] secret) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  byte[] of(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, never);
    }
  }
}
