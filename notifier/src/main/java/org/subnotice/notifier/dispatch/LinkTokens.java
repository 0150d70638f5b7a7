package org.subnotice.notifier.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Tokens of the links in notices: 256 bits that only the holder of the secret can make. The same
 * window, recipient and attempt always give the same token, so that a notice sent again after a
 * crash is the same to the byte, and nothing but a hash of it needs to be kept.
 */
public final class LinkTokens {

  private final KeyedHash hash;

  public LinkTokens(byte[] secret) {
    hash = new KeyedHash(secret);
  }

  public String token(String window, String recipient, int attempt) {
    String bound = "link|" + window + '|' + recipient + '|' + attempt;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of(bound));
  }

  /** The form in which a token is kept and looked up, lower-case hexadecimal. */
  public static String sha256(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException("Every Java platform has SHA-256", never);
    }
  }
}
