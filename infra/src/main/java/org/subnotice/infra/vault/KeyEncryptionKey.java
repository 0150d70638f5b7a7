package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.subnotice.infra.startup.StartupFailure;

/**
 * The one secret outside the database: 32 bytes that wrap all others. It leaves this object for its
 * own file only.
 */
final class KeyEncryptionKey {

  static final int BYTES = 32;

  private final byte[] bytes;

  KeyEncryptionKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new StartupFailure(
          "the key-encryption key has %d bytes instead of %d. Give 32 bytes in Base64."
              .formatted(bytes.length, BYTES));
    }
    this.bytes = bytes.clone();
  }

  /** HKDF with SHA-256 (RFC 5869): another label, another independent secret of 32 bytes. */
  byte[] derive(String label) {
    try {
      return Hkdf.computeHkdf(
          "HmacSha256", bytes, new byte[0], label.getBytes(StandardCharsets.UTF_8), BYTES);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("HKDF with SHA-256 is missing", failure);
    }
  }

  String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** AES-256-GCM under the part of this key that wraps others. */
  Wrapping wrapping() {
    return new TinkWrapping(Ciphers.of(derive("subnotice wraps person keys")));
  }
}
