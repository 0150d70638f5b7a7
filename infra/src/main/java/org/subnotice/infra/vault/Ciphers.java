package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** AES-256-GCM over text, bound to where it belongs. */
final class Ciphers {

  private Ciphers() {}

  static AesGcmJce of(byte[] key) {
    try {
      return new AesGcmJce(key);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("AES-256-GCM is missing", failure);
    }
  }

  static byte[] encrypt(AesGcmJce key, byte[] clear, String belongsTo) {
    try {
      return key.encrypt(clear, belongsTo.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Encryption failed", failure);
    }
  }

  static byte[] decrypt(AesGcmJce key, byte[] sealed, String belongsTo)
      throws GeneralSecurityException {
    return key.decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8));
  }

  static String encryptText(AesGcmJce key, String clear, String belongsTo) {
    byte[] sealed = encrypt(key, clear.getBytes(StandardCharsets.UTF_8), belongsTo);
    return Base64.getEncoder().encodeToString(sealed);
  }

  static String decryptText(AesGcmJce key, String sealed, String belongsTo)
      throws GeneralSecurityException {
    byte[] clear = decrypt(key, Base64.getDecoder().decode(sealed), belongsTo);
    return new String(clear, StandardCharsets.UTF_8);
  }
}
