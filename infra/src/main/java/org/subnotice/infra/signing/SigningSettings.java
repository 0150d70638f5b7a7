package org.subnotice.infra.signing;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who signs with what; nobody by default. */
@ConfigurationProperties("subnotice.mail")
public record SigningSettings(@DefaultValue List<Smime> smime, @DefaultValue List<Dkim> dkim) {

  /**
   * @param processor its slug or its id
   * @param file PKCS#12 with one private key, its certificate and those that vouch for it
   */
  public record Smime(String processor, Path file, @DefaultValue("") String password) {

    @Override
    public String toString() {
      return "Smime[processor=" + processor + ", file=" + file + "]";
    }
  }

  /**
   * @param domain after the at sign of the sender, or one above it
   * @param selector under which the public key stands in the DNS of the domain
   * @param keyFile RSA private key as PEM
   */
  public record Dkim(String domain, String selector, Path keyFile) {}
}
