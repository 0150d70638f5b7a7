package org.subnotice.infra.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Wraps by AES-256-GCM inside a token that never gives its key away. 12 bytes of nonce stand before
 * what is wrapped, as they do where this process holds the key.
 */
final class Pkcs11Wrapping implements Wrapping {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Provider token;
  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  Pkcs11Wrapping(Provider token, SecretKey key) {
    this.token = token;
    this.key = key;
  }

  @Override
  public byte[] wrap(byte[] clear, String belongsTo) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(clear);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("The token did not wrap a key", failure);
    }
  }

  @Override
  public byte[] unwrap(byte[] wrapped, String belongsTo) throws GeneralSecurityException {
    if (wrapped.length < NONCE_BYTES) {
      throw new GeneralSecurityException("Too short to be wrapped");
    }
    byte[] nonce = new byte[NONCE_BYTES];
    ByteBuffer parts = ByteBuffer.wrap(wrapped).get(nonce);
    byte[] sealed = new byte[parts.remaining()];
    parts.get(sealed);
    return cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(sealed);
  }

  private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", token);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
