package org.subnotice.story;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Map;
import java.util.Map.Entry;
import org.subnotice.infra.signing.Authority;
import org.subnotice.infra.signing.DkimVerifier;
import org.subnotice.infra.signing.OpenSsl;
import org.subnotice.infra.signing.OtherVerifiers;
import org.subnotice.infra.signing.Pem;

/** A processor's keys, the settings that name them, and those who check what they signed. */
final class SigningKeys {

  private final Path folder;
  private final Instant now;
  private final Authority authority;
  private final KeyPair dkim = Authority.rsa(2048);
  private final String slug;

  SigningKeys(String slug, Path folder, Instant now) throws GeneralSecurityException {
    this.slug = slug;
    this.folder = folder;
    this.now = now;
    authority = new Authority(now);
  }

  String[] settings() throws Exception {
    String address = "datenschutz@" + slug + ".example";
    var smime = authority.pkcs12(folder.resolve("key.p12"), "geheim", Authority.rsa(2048), address);
    var pem = Pem.write(folder.resolve("dkim.pem"), dkim);
    return Map.of(
            "smime[0].processor",
            slug,
            "smime[0].file",
            smime.toString(),
            "smime[0].password",
            "geheim",
            "dkim[0].domain",
            slug + ".example",
            "dkim[0].selector",
            "s2026",
            "dkim[0].key-file",
            pem.toString())
        .entrySet()
        .stream()
        .map(SigningKeys::argument)
        .toArray(String[]::new);
  }

  OpenSsl openssl() throws Exception {
    return new OpenSsl(authority.root(folder), folder, now);
  }

  DkimVerifier dkim() {
    return new DkimVerifier(dkim.getPublic());
  }

  OtherVerifiers others() {
    return new OtherVerifiers(dkim.getPublic(), folder);
  }

  private static String argument(Entry<String, String> setting) {
    return "--subnotice.mail." + setting.getKey() + "=" + setting.getValue();
  }
}
