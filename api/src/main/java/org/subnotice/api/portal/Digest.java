package org.subnotice.api.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over UTF-8. */
final class Digest {

  private Digest() {}

  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("Every Java platform has SHA-256", every);
    }
  }

  static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
