package org.subnotice.infra.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Optional;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.subnotice.infra.SubnoticeProperties.Pkcs11;
import org.subnotice.infra.startup.StartupFailure;

/** A token behind PKCS#11, opened with its PIN. */
final class Pkcs11Token {

  private static final int KEY_BITS = 256;
  private static final String CONFIGURATION =
      """
      --name=subnotice
      library=%s
      slotListIndex=%d
      attributes(generate,CKO_SECRET_KEY,*)={
        CKA_TOKEN=true
        CKA_SENSITIVE=true
        CKA_EXTRACTABLE=false
      }
      """;

  private final Provider provider;
  private final KeyStore keys;

  private Pkcs11Token(Provider provider, KeyStore keys) {
    this.provider = provider;
    this.keys = keys;
  }

  /** Fails in one sentence when the library, the token or the PIN is not the right one. */
  static Pkcs11Token open(Pkcs11 settings) {
    Path library = settings.library();
    if (!Files.isReadable(library)) {
      throw new StartupFailure("there is no PKCS#11 library %s.".formatted(library));
    }
    try {
      Provider provider =
          Security.getProvider("SunPKCS11")
              .configure(CONFIGURATION.formatted(library, settings.slot()));
      return new Pkcs11Token(provider, opened(provider, settings));
    } catch (InvalidParameterException | ProviderException | KeyStoreException failure) {
      throw new StartupFailure(
          "the PKCS#11 library %s has no token at slot %d of its list."
              .formatted(library, settings.slot()),
          failure);
    }
  }

  private static KeyStore opened(Provider provider, Pkcs11 settings) throws KeyStoreException {
    KeyStore keys = KeyStore.getInstance("PKCS11", provider);
    try {
      keys.load(null, settings.pin().toCharArray());
      return keys;
    } catch (IOException | GeneralSecurityException refused) {
      throw new StartupFailure(
          "the PKCS#11 token does not open with this PIN. Set SUBNOTICE_VAULT_PKCS11_PIN.",
          refused);
    }
  }

  Optional<Wrapping> find(String label) {
    try {
      return keys.getKey(label, null) instanceof SecretKey key
          ? Optional.of(new Pkcs11Wrapping(provider, key))
          : Optional.empty();
    } catch (GeneralSecurityException failure) {
      throw failed(label, failure);
    }
  }

  Wrapping make(String label) {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES", provider);
      generator.init(KEY_BITS);
      keys.setKeyEntry(label, generator.generateKey(), null, null);
      return find(label).orElseThrow();
    } catch (GeneralSecurityException failure) {
      throw failed(label, failure);
    }
  }

  private static StartupFailure failed(String label, Exception failure) {
    return new StartupFailure(
        "the PKCS#11 token cannot give or make the key %s.".formatted(label), failure);
  }
}
