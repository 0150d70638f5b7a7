package org.subnotice.infra.signing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.subnotice.infra.startup.StartupFailure;

/** Reads the key of one domain, and refuses one that receiving servers would not accept. */
final class DkimKeyFile {

  /** RFC 8301, 3.2. */
  private static final int SHORTEST = 2048;

  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

  private final SigningSettings.Dkim settings;

  DkimKeyFile(SigningSettings.Dkim settings) {
    this.settings = settings;
  }

  DkimSigner read() {
    if (!NAME.matcher(settings.domain()).matches()
        || !NAME.matcher(settings.selector()).matches()) {
      throw new StartupFailure(
          "the DKIM domain %s with the selector %s is no name in the DNS; correct both."
              .formatted(settings.domain(), settings.selector()));
    }
    PrivateKey key = key();
    if (!(key instanceof RSAKey rsa)) {
      throw failure("is not RSA; make one with openssl genrsa 2048");
    }
    if (rsa.getModulus().bitLength() < SHORTEST) {
      throw failure(
          "has %d bits only; make one with openssl genrsa 2048"
              .formatted(rsa.getModulus().bitLength()));
    }
    return new DkimSigner(settings.domain(), settings.selector(), key);
  }

  private PrivateKey key() {
    try (Reader text = Files.newBufferedReader(settings.keyFile(), StandardCharsets.US_ASCII);
        var pem = new PEMParser(text)) {
      var converter = new JcaPEMKeyConverter();
      return switch (pem.readObject()) {
        case PrivateKeyInfo plain -> converter.getPrivateKey(plain);
        case PEMKeyPair pair -> converter.getPrivateKey(pair.getPrivateKeyInfo());
        case null, default ->
            throw failure("holds no private key as PEM without a password; convert it");
      };
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new StartupFailure(
          sentence("cannot be read as PEM; check its path, its permissions and its content"),
          unreadable);
    }
  }

  private StartupFailure failure(String fault) {
    return new StartupFailure(sentence(fault));
  }

  private String sentence(String fault) {
    return "the DKIM key of %s in %s %s.".formatted(settings.domain(), settings.keyFile(), fault);
  }
}
