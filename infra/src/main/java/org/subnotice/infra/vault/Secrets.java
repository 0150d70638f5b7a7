package org.subnotice.infra.vault;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that follow from the vault's root: the same on every node, after a restart and under
 * another key-encryption key.
 */
public final class Secrets {

  private final KeyEncryptionKey root;

  Secrets(KeyEncryptionKey root) {
    this.root = root;
  }

  /** 32 bytes for this purpose; another label gives an independent secret (RFC 5869). */
  public byte[] derive(String label) {
    return root.derive("subnotice secret " + label);
  }

  /** HMAC-SHA256 (RFC 2104) of the message under the secret for this purpose. */
  public byte[] sign(String label, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derive(label), "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("HmacSHA256 is missing", failure);
    }
  }
}
