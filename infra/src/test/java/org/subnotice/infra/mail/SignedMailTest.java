package org.subnotice.infra.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.infra.signing.Authority;
import org.subnotice.infra.signing.DkimVerifier;
import org.subnotice.infra.signing.OpenSsl;
import org.subnotice.infra.signing.OtherVerifiers;
import org.subnotice.infra.signing.Pem;
import org.subnotice.infra.signing.TestSigners;
import org.subnotice.notifier.dispatch.Addressing;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.MailDraft;
import org.subnotice.notifier.notice.Marking;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Slot;

/** Signed mails, as programs see them that know nothing of us. */
class SignedMailTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Attachment PDF =
      new Attachment("mitteilung.pdf", "application/pdf", new byte[1_000]);
  private static Authority authority;
  private static KeyPair dkim;

  @TempDir static Path folder;

  @BeforeAll
  static void makeKeys() throws Exception {
    authority = new Authority(NOW);
    dkim = Authority.rsa(2048);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void both_signatures_hold_and_a_changed_byte_breaks_them(String kind) throws Exception {
    var mail =
        courier(key(kind)).compose(Mails.notice(1, "Grüße, =20 \n.\n  Ende \n", PDF)).bytes();

    var said = openssl().verify(mail);
    assertThat(said.verified()).as(said.words()).isTrue();
    assertThat(new String(said.content(), ISO_8859_1))
        .startsWith("Content-Type: multipart/mixed")
        .contains("mitteilung.pdf", "Gr=C3=BC=C3=9Fe");
    assertDkim(mail, true);

    byte[] inContent = changed(mail, "Gr=C3=BC=C3=9Fe");
    assertThat(openssl().verify(inContent).verified()).isFalse();
    assertDkim(inContent, false);
    assertDkim(changed(mail, "Unterauftragsverarbeiter"), false);
  }

  @Test
  void every_field_that_matters_is_covered_and_none_can_be_added() throws Exception {
    var mail = courier(Optional.empty()).compose(Mails.notice(1)).bytes();
    assertDkim(mail, true);
    var tags = DkimVerifier.tagsOf(mail);
    assertThat(tags.get("d")).isEqualTo("conbool.example");
    assertThat(tags.get("s")).isEqualTo("s2026");
    assertThat(tags.get("t")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
    for (String field : List.of("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted")) {
      assertDkim(changed(mail, "\r\n" + field + ": "), false);
    }
    for (String field : List.of("From: x@y.example", "Subject: anders", "Cc: x@y.example")) {
      String text = new String(mail, ISO_8859_1);
      int first = text.indexOf("\r\nDate: ");
      String more = text.substring(0, first) + "\r\n" + field + text.substring(first);
      assertDkim(more.getBytes(ISO_8859_1), false);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void signed_again_a_mail_is_the_same_to_the_byte(String kind) throws Exception {
    var key = key(kind);
    var once = courier(key).compose(Mails.notice(1));
    var again = courier(key).compose(Mails.notice(1));
    assertThat(again.bytes()).isEqualTo(once.bytes());
  }

  @Test
  void from_template_and_words_it_comes_out_as_it_was_whatever_became_of_the_key()
      throws Exception {
    var compiled = courier(key("EC")).compile(draft());
    var words = compiled.sign(words(), NOW);
    var sent = compiled.fill(words);
    assertThat(openssl().verify(sent.bytes()).verified()).isTrue();
    assertDkim(sent.bytes(), true);

    var unsigned =
        new JakartaMailCourier(relay(), SSLContext.getDefault(), Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(unsigned.read(compiled.stored()).fill(words).bytes()).isEqualTo(sent.bytes());
    assertThat(unsigned.compile(draft()).sign(words(), NOW)).isEqualTo(words());
  }

  @Test
  void nothing_leaves_with_a_certificate_that_has_expired_meanwhile() throws Exception {
    var compiled = courier(key("EC")).compile(draft());
    assertThatIllegalStateException()
        .isThrownBy(() -> compiled.sign(words(), NOW.plus(Duration.ofDays(91))))
        .withMessageContaining("put a new one in place");
  }

  @Test
  void no_line_is_longer_than_servers_take() throws Exception {
    var mail = courier(key("RSA")).compose(Mails.notice(1)).bytes();
    assertThat(new String(mail, ISO_8859_1).lines()).allMatch(line -> line.length() <= 100);
  }

  private static void assertDkim(byte[] mail, boolean holds) throws Exception {
    assertThat(new DkimVerifier(dkim.getPublic()).verify(mail)).isEqualTo(holds);
    if (holds) {
      assertThat(new OtherVerifiers(dkim.getPublic(), folder).refusals(mail)).isEmpty();
    }
  }

  /** One character behind that text is another one. */
  private static byte[] changed(byte[] mail, String after) {
    byte[] changed = mail.clone();
    int at = new String(mail, ISO_8859_1).lastIndexOf(after) + after.length();
    changed[at] = (byte) (changed[at] == 'X' ? 'Y' : 'X');
    return changed;
  }

  private static OpenSsl openssl() throws Exception {
    return new OpenSsl(authority.root(folder), folder, NOW);
  }

  private static Optional<Path> key(String kind) throws Exception {
    KeyPair key = kind.equals("RSA") ? Authority.rsa(2048) : Authority.ec();
    Path file = folder.resolve(kind + ".p12");
    return Optional.of(authority.pkcs12(file, "geheim", key, "datenschutz@conbool.example"));
  }

  private static JakartaMailCourier courier(Optional<Path> smime) throws Exception {
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Path pem = Pem.write(folder.resolve("dkim.pem"), dkim);
    var signers = TestSigners.of(smime, "geheim", Optional.of(pem), clock);
    return new JakartaMailCourier(relay(), SSLContext.getDefault(), signers, clock);
  }

  private static MailRelay relay() {
    return new MailRelay(
        "127.0.0.1", 1, Optional.empty(), true, Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  private static MailDraft draft() {
    var marking = Marking.unguessable();
    return new MailDraft(
        "change|terms|de",
        "Conbool GmbH, Müller & Söhne",
        new EmailAddress("datenschutz@conbool.example"),
        NoticeLanguage.GERMAN,
        marking.pieces("Guten Tag " + marking.mark(Slot.RECIPIENT) + ",\n"),
        marking.pieces("<p>" + marking.mark(Slot.RECIPIENT) + "</p>\n"),
        Map.of(),
        List.of(),
        List.of(PDF));
  }

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    words.put(Slot.RECIPIENT.name(), "Frau Käufer");
    words.putAll(
        HeaderSlots.of(
            new Addressing(
                "<notice-1@conbool.example>",
                NOW,
                "Conbool GmbH",
                new EmailAddress("antwort@conbool.example"),
                "Frau \"Käufer\"",
                new EmailAddress("einkauf@stadtwerke.example"),
                "Über den 7. Dezember")));
    return words;
  }
}
