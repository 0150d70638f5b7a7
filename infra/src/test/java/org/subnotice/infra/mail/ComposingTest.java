package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TimeZone;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.OutgoingMail;

class ComposingTest {

  private static final String[] PIECES = {
    "a", "Wort", " ", ".", "=", "\t", "ß", "€", "\uD83D\uDCE7", "\n", "\n.", "=_", "--"
  };

  @Test
  void the_same_mail_gives_the_same_bytes_wherever_it_is_composed() {
    Composed first = compose(Mails.notice(1));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      Locale.setDefault(Locale.of("ar"));
      Composed second = compose(Mails.notice(1));
      assertThat(second.bytes()).isEqualTo(first.bytes());
      assertThat(second.sha256()).isEqualTo(first.sha256()).hasSize(64);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** Guards bytes that were sent: a mail tried again after an update should not differ. */
  @Test
  void the_bytes_of_a_known_mail_stay_what_they_are() {
    assertThat(compose(Mails.notice(1)).sha256())
        .isEqualTo("b3656e90fb6cebec95a9ca215025a33c2e785f3f2a1335d78f00d583eef3cbb4");
  }

  @Test
  void a_mail_program_reads_back_what_was_written() throws Exception {
    OutgoingMail mail = Mails.notice(7);
    MimeMessage read = parsed(mail);
    assertThat(read.getSubject()).isEqualTo(mail.subject());
    assertThat(read.getMessageID()).isEqualTo(mail.messageId());
    assertThat(read.getSentDate().toInstant()).isEqualTo(mail.date());
    assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo(mail.fromName());
    assertThat(((InternetAddress) read.getAllRecipients()[0]).getPersonal())
        .isEqualTo(mail.toName());
    assertThat(read.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(read.getHeader("Content-Language", null)).isEqualTo("de");
    assertThat(read.getHeader("X-Subnotice-Change", null)).isEqualTo("chg-42");
    assertThat(read.getHeader("List-Unsubscribe")).isNull();
    Multipart parts = (Multipart) read.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(unix(parts.getBodyPart(0))).isEqualTo(mail.text());
    assertThat(unix(parts.getBodyPart(1))).isEqualTo(mail.html());
  }

  @Test
  void every_line_is_short_ascii_and_ends_with_both_characters() {
    String message = new String(compose(Mails.notice(1)).bytes(), StandardCharsets.ISO_8859_1);
    assertThat(message).matches("[\\x20-\\x7e\\t\\r\\n]*").endsWith("\r\n");
    assertThat(message.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(message.lines()).allMatch(line -> line.length() <= 98);
  }

  @Test
  void any_text_survives_quoted_printable() throws Exception {
    Random random = new Random(20261121);
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      Multipart parts = (Multipart) parsed(Mails.notice(i, text)).getContent();
      assertThat(unix(parts.getBodyPart(0))).isEqualTo(text);
    }
  }

  @Test
  void an_attachment_keeps_its_name_and_its_bytes() throws Exception {
    byte[] content = new byte[10_000];
    new Random(1).nextBytes(content);
    Attachment attachment = new Attachment("Prüfbericht 2026.pdf", "application/pdf", content);
    Multipart parts = (Multipart) parsed(Mails.notice(1, "Text\n", attachment)).getContent();
    assertThat(parts.getContentType()).startsWith("multipart/mixed");
    assertThat(parts.getBodyPart(0).isMimeType("multipart/alternative")).isTrue();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Prüfbericht 2026.pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(300);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.append("\n").toString();
  }

  private static String unix(BodyPart part) throws Exception {
    return ((String) part.getContent()).replace("\r\n", "\n");
  }

  private static MimeMessage parsed(OutgoingMail mail) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(compose(mail).bytes()));
  }

  private static Composed compose(OutgoingMail mail) {
    try {
      MailRelay relay =
          new MailRelay(
              "localhost",
              1,
              Optional.empty(),
              false,
              Duration.ofSeconds(1),
              Duration.ofSeconds(1));
      return new JakartaMailCourier(relay, SSLContext.getDefault(), Clock.systemUTC())
          .compose(mail);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
