package org.subnotice.api.rest.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints; each part is hashed together with its length, so that no two lists look alike. */
public final class Sha256 {

  private Sha256() {}

  /** Of the text alone, hex. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] of(byte[]... parts) {
    var digest = digest();
    for (byte[] part : parts) {
      digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException("This Java platform lacks SHA-256", everyPlatformHasIt);
    }
  }
}
