package org.subnotice.infra.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.subnotice.infra.startup.StartupFailure;

/** Reads the key of one processor, and refuses one that could not sign for it today. */
final class SmimeKeyFile {

  private final SigningSettings.Smime settings;
  private final Instant now;

  SmimeKeyFile(SigningSettings.Smime settings, Instant now) {
    this.settings = settings;
    this.now = now;
  }

  SmimeKey read() {
    try {
      KeyStore store = opened();
      String alias = onlyKey(store);
      var chain = chain(store, alias);
      var key = (PrivateKey) store.getKey(alias, password());
      var certificate = new SmimeCertificate(chain.getFirst());
      certificate.fault(key, now).ifPresent(this::refuse);
      return new SmimeKey(key, chain, certificate.addresses());
    } catch (GeneralSecurityException | IllegalArgumentException unfit) {
      throw failure("cannot be used: %s".formatted(unfit.getMessage()), unfit);
    }
  }

  private KeyStore opened() throws GeneralSecurityException {
    byte[] bytes = bytes();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try {
      store.load(new ByteArrayInputStream(bytes), password());
      return store;
    } catch (IOException unreadable) {
      if (unreadable.getCause() instanceof UnrecoverableKeyException) {
        throw failure("does not open with the password that was given; correct it", unreadable);
      }
      throw failure("is no PKCS#12 file; export key and certificate as .p12", unreadable);
    }
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(settings.file());
    } catch (IOException missing) {
      throw failure("cannot be read; check its path and its permissions", missing);
    }
  }

  private String onlyKey(KeyStore store) throws GeneralSecurityException {
    List<String> keys =
        Collections.list(store.aliases()).stream().filter(alias -> isKey(store, alias)).toList();
    if (keys.isEmpty()) {
      refuse("holds no private key; export the certificate together with its key");
    }
    if (keys.size() > 1) {
      refuse("holds %d private keys; export only the one to sign with".formatted(keys.size()));
    }
    return keys.getFirst();
  }

  private static boolean isKey(KeyStore store, String alias) {
    try {
      return store.isKeyEntry(alias);
    } catch (GeneralSecurityException neverOpened) {
      throw new IllegalStateException(neverOpened);
    }
  }

  private List<X509Certificate> chain(KeyStore store, String alias)
      throws GeneralSecurityException {
    Certificate[] chain =
        Optional.ofNullable(store.getCertificateChain(alias)).orElse(new Certificate[0]);
    if (chain.length == 0) {
      refuse("holds no certificate for its key; export both together");
    }
    return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
  }

  private char[] password() {
    return settings.password().toCharArray();
  }

  private void refuse(String fault) {
    throw new StartupFailure(sentence(fault));
  }

  private StartupFailure failure(String fault, Exception cause) {
    return new StartupFailure(sentence(fault), cause);
  }

  private String sentence(String fault) {
    return "the S/MIME key of %s in %s %s.".formatted(settings.processor(), settings.file(), fault);
  }
}
