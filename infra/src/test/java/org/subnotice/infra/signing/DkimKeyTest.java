package org.subnotice.infra.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.infra.startup.StartupFailure;

class DkimKeyTest {

  @TempDir Path folder;

  @Test
  void the_domain_of_the_sender_or_one_above_it_signs() throws Exception {
    var signers = open("conbool.example", "s1", pem(Authority.rsa(2048)));
    assertThat(signers.dkim(new EmailAddress("a@conbool.example"))).isPresent();
    assertThat(signers.dkim(new EmailAddress("a@mail.conbool.example"))).isPresent();
    assertThat(signers.dkim(new EmailAddress("a@notconbool.example"))).isEmpty();
  }

  @Test
  void the_older_form_of_a_key_is_read_too() throws Exception {
    Path file = folder.resolve("old.pem");
    var openssl =
        new ProcessBuilder("openssl", "genrsa", "-traditional", "-out", file.toString(), "2048");
    assertThat(openssl.redirectErrorStream(true).start().waitFor()).isZero();
    assertThat(Files.readString(file)).startsWith("-----BEGIN RSA PRIVATE KEY-----");
    assertThat(open("conbool.example", "s1", file).dkim(new EmailAddress("a@conbool.example")))
        .isPresent();
  }

  @Test
  void a_missing_key_is_refused() {
    assertRefused(folder.resolve("none.pem"), "cannot be read as PEM");
  }

  @Test
  void something_else_is_refused() throws Exception {
    assertRefused(Files.writeString(folder.resolve("a.pem"), "nothing"), "holds no private key");
  }

  @Test
  void a_short_key_is_refused() throws Exception {
    assertRefused(pem(Authority.rsa(1024)), "has 1024 bits only");
  }

  @Test
  void a_key_of_another_kind_is_refused() throws Exception {
    assertRefused(pem(KeyPairGenerator.getInstance("Ed25519").generateKeyPair()), "is not RSA");
  }

  @Test
  void a_name_that_no_server_could_look_up_is_refused() throws Exception {
    Path file = pem(Authority.rsa(2048));
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> open("conbool.example; t=1", "s1", file))
        .withMessageContaining("no name in the DNS");
  }

  private static void assertRefused(Path file, String why) {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> open("conbool.example", "s1", file))
        .satisfies(
            failure ->
                assertThat(failure.sentence())
                    .contains("conbool.example", file.toString(), why)
                    .doesNotContain("\n"));
  }

  private Path pem(KeyPair key) throws IOException {
    return Pem.write(folder.resolve("a.pem"), key);
  }

  private static Signers open(String domain, String selector, Path file) {
    var dkim = new SigningSettings.Dkim(domain, selector, file);
    return Signers.open(
        new SigningSettings(List.of(), List.of(dkim)),
        processor -> Optional.empty(),
        Clock.systemUTC());
  }
}
