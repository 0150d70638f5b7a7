package org.subnotice.infra.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.infra.startup.StartupFailure;

/** With a key that could not sign, nothing starts. */
class SmimeKeyTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final EmailAddress SENDER = new EmailAddress("datenschutz@conbool.example");
  private static final String PASSWORD = "geheim";
  private static Authority authority;
  private static KeyPair rsa;
  @TempDir Path folder;

  @BeforeAll
  static void makeKeys() throws Exception {
    authority = new Authority(NOW);
    rsa = Authority.rsa(2048);
  }

  @Test
  void a_good_key_signs_what_its_address_sends_and_nothing_else() throws Exception {
    Path file =
        authority.pkcs12(folder.resolve("a.p12"), PASSWORD, rsa, "Datenschutz@Conbool.example");
    var signers = open(file, PASSWORD);
    assertThat(signers.smime(SENDER)).isPresent();
    assertThat(signers.smime(new EmailAddress("vertrieb@conbool.example"))).isEmpty();
  }

  @Test
  void an_elliptic_curve_is_as_good() throws Exception {
    Path file = authority.pkcs12(folder.resolve("a.p12"), PASSWORD, Authority.ec(), SENDER.value());
    assertThat(open(file, PASSWORD).smime(SENDER)).isPresent();
  }

  @Test
  void a_missing_file_is_refused() {
    assertRefused(folder.resolve("none.p12"), PASSWORD, "cannot be read; check its path");
  }

  @Test
  void a_file_of_another_kind_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("a.pem"), "-----BEGIN CERTIFICATE-----");
    assertRefused(file, PASSWORD, "is no PKCS#12 file");
  }

  @Test
  void a_wrong_password_is_refused_and_not_repeated() throws Exception {
    Path file = authority.pkcs12(folder.resolve("a.p12"), PASSWORD, rsa, SENDER.value());
    assertRefused(file, "daneben", "does not open with the password that was given");
    assertThat(new SigningSettings.Smime("conbool", file, "daneben").toString())
        .doesNotContain("daneben");
  }

  @Test
  void a_file_without_a_private_key_is_refused() throws Exception {
    var store = Authority.empty();
    store.setCertificateEntry("mail", authority.mail(rsa, SENDER.value()));
    assertRefused(saved(store), PASSWORD, "holds no private key");
  }

  @Test
  void several_keys_are_refused() throws Exception {
    var store = Authority.empty();
    for (String alias : List.of("one", "two")) {
      var chain = authority.chain(authority.mail(rsa, SENDER.value()));
      store.setKeyEntry(alias, rsa.getPrivate(), PASSWORD.toCharArray(), chain);
    }
    assertRefused(saved(store), PASSWORD, "holds 2 private keys");
  }

  @Test
  void an_expired_certificate_is_refused() throws Exception {
    assertRefused(
        authority.mail(rsa, SENDER.value(), NOW.minus(Duration.ofDays(9)), NOW.minusSeconds(1)),
        "expired at 2026-11-23T08:59:59Z; put a new one there");
  }

  @Test
  void a_certificate_of_the_future_is_refused() throws Exception {
    assertRefused(
        authority.mail(rsa, SENDER.value(), NOW.plusSeconds(60), NOW.plus(Duration.ofDays(9))),
        "is not valid before 2026-11-23T09:01:00Z");
  }

  @Test
  void a_key_that_belongs_to_another_certificate_is_refused() throws Exception {
    assertRefused(
        authority.mail(Authority.rsa(2048), SENDER.value()), "does not match the certificate");
  }

  @Test
  void a_short_key_is_refused() throws Exception {
    Path file =
        authority.pkcs12(folder.resolve("a.p12"), PASSWORD, Authority.rsa(1024), SENDER.value());
    assertRefused(file, PASSWORD, "is neither RSA of 2048 bits or more nor EC");
  }

  @Test
  void a_certificate_for_servers_is_refused() throws Exception {
    assertRefused(
        authority.leaf(rsa, SENDER.value(), KeyPurposeId.id_kp_serverAuth),
        "is not meant for e-mail");
  }

  @Test
  void a_certificate_without_an_address_is_refused() throws Exception {
    assertRefused(
        authority.leaf(rsa, "", KeyPurposeId.id_kp_emailProtection), "without an e-mail address");
  }

  @Test
  void a_certificate_for_another_sender_is_refused() throws Exception {
    assertRefused(
        authority.mail(rsa, "post@conbool.example"),
        "is for post@conbool.example, but that processor sends from datenschutz@conbool.example");
  }

  /** The processor is registered after the start: its key waits for it. */
  @Test
  void a_processor_that_is_not_there_yet_is_no_fault() throws Exception {
    Path file = authority.pkcs12(folder.resolve("a.p12"), PASSWORD, rsa, SENDER.value());
    assertThat(open(file, PASSWORD, Optional.empty()).smime(SENDER)).isPresent();
  }

  private void assertRefused(X509Certificate leaf, String why) throws Exception {
    var store = Authority.empty();
    store.setKeyEntry("mail", rsa.getPrivate(), PASSWORD.toCharArray(), authority.chain(leaf));
    assertRefused(saved(store), PASSWORD, why);
  }

  private static void assertRefused(Path file, String password, String why) {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> open(file, password))
        .satisfies(
            failure ->
                assertThat(failure.sentence())
                    .contains("conbool", file.toString(), why)
                    .doesNotContain("\n", password)
                    .endsWith("."));
  }

  private Path saved(KeyStore store) throws Exception {
    return Authority.saved(store, folder.resolve("a.p12"), PASSWORD);
  }

  private static Signers open(Path file, String password) {
    return open(file, password, Optional.of(SENDER));
  }

  private static Signers open(Path file, String password, Optional<EmailAddress> sender) {
    var smime = new SigningSettings.Smime("conbool", file, password);
    return Signers.open(
        new SigningSettings(List.of(smime), List.of()),
        processor -> sender,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
