package org.subnotice.api.rest.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.subnotice.api.rest.access.Seed;

/** Seals stored answers: they hold names, addresses and fresh tokens, which no table may show. */
final class SealedAnswers {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final byte[] USE = "answer".getBytes(StandardCharsets.UTF_8);
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();

  byte[] seal(Seed seed, byte[] clear) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = apply(Cipher.ENCRYPT_MODE, seed, nonce, clear);
    byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE, sealed.length);
    return both;
  }

  byte[] open(Seed seed, byte[] both) {
    byte[] nonce = Arrays.copyOf(both, NONCE);
    return apply(Cipher.DECRYPT_MODE, seed, nonce, Arrays.copyOfRange(both, NONCE, both.length));
  }

  private static byte[] apply(int mode, Seed seed, byte[] nonce, byte[] input) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          mode, new SecretKeySpec(seed.derive(USE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A stored answer cannot be sealed or opened", broken);
    }
  }
}
