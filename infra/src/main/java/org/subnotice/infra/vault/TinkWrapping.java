package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** Wraps by AES-256-GCM under a key that this process holds, from a file or a variable. */
record TinkWrapping(AesGcmJce key) implements Wrapping {

  @Override
  public byte[] wrap(byte[] clear, String belongsTo) {
    return Ciphers.encrypt(key, clear, belongsTo);
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String belongsTo) throws GeneralSecurityException {
    return Ciphers.decrypt(key, wrapped, belongsTo);
  }
}
