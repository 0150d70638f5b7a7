package org.subnotice.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.mail.JakartaMailCourier;
import org.subnotice.infra.mail.MailRelay;
import org.subnotice.infra.mail.Mails;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.OutgoingMail;

class EmbeddedMailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00.123Z"), ZoneOffset.UTC);

  @TempDir Path data;

  @Test
  void a_notice_arrives_as_it_was_sent() throws Exception {
    MailFolder folder = MailFolder.open(data.resolve("mail"), CLOCK);
    OutgoingMail mail = Mails.notice(1);
    Composed composed = send(folder, 1).getFirst();

    KeptMail kept = list(folder, Optional.empty(), 10).items().getFirst();
    assertThat(kept.to()).isEqualTo("einkauf1@stadtwerke.example");
    assertThat(kept.from()).isEqualTo("datenschutz@conbool.example");
    assertThat(kept.subject()).isEqualTo(mail.subject());
    assertThat(kept.messageId()).isEqualTo(mail.messageId());
    assertThat(kept.receivedAt()).isEqualTo(CLOCK.instant());
    assertThat(kept.text().replace("\r\n", "\n")).isEqualTo(mail.text());
    assertThat(kept.html()).isEqualTo(mail.html());
    assertThat(kept.links()).containsExactly("http://localhost:8080/n/tok1?a=1&b=2");
    assertThat(kept.headers())
        .containsEntry("Auto-Submitted", "auto-generated")
        .containsEntry("Subject", mail.subject());
    assertThat(folder.raw(kept.id()))
        .hasValueSatisfying(
            raw -> {
              assertThat(raw).isEqualTo(composed.bytes());
              assertThat(sha256(raw)).isEqualTo(composed.sha256());
            });
  }

  @Test
  void mail_survives_a_restart_and_new_mail_comes_after_it() throws Exception {
    send(MailFolder.open(data, CLOCK), 3);
    MailFolder reopened = MailFolder.open(data, Clock.offset(CLOCK, Duration.ofDays(-1)));
    assertThat(reopened.size()).isEqualTo(3);
    send(reopened, 1);
    assertThat(messageIds(reopened))
        .containsExactly(
            "<notice-1.a1@conbool.example>",
            "<notice-2.a1@conbool.example>",
            "<notice-3.a1@conbool.example>",
            "<notice-1.a1@conbool.example>");
  }

  @Test
  void a_message_that_was_not_finished_when_the_power_failed_is_not_listed() throws Exception {
    send(MailFolder.open(data, CLOCK), 1);
    Files.writeString(data.resolve("20261124T090000000Z-0000001.eml.unfinished"), "X-Kept");
    assertThat(MailFolder.open(data, CLOCK).size()).isEqualTo(1);
  }

  @Test
  void mail_is_found_by_recipient_and_read_page_by_page() throws Exception {
    MailFolder folder = MailFolder.open(data, CLOCK);
    send(folder, 5);
    MailPage first = list(folder, Optional.empty(), 2);
    assertThat(first.items()).hasSize(2);
    MailPage second = folder.list(new MailQuery(Optional.empty(), first.next(), 10));
    assertThat(second.items()).hasSize(3);
    assertThat(second.next()).isEmpty();
    assertThat(list(folder, Optional.of("EINKAUF4@stadtwerke.example"), 10).items())
        .extracting(KeptMail::messageId)
        .containsExactly("<notice-4.a1@conbool.example>");
    assertThat(list(folder, Optional.of("kauf4@stadtwerke.example"), 10).items()).isEmpty();
  }

  @Test
  void a_long_mailbox_is_read_to_its_end() throws Exception {
    MailFolder folder = MailFolder.open(data, CLOCK);
    for (int i = 0; i < 700; i++) {
      folder.keep("s@example.org", List.of("a@example.org"), bytes("Subject: " + i + "\r\n\r\n"));
    }
    for (int round = 0; round < 2; round++) {
      assertThat(list(folder, Optional.empty(), 1000).items())
          .extracting(KeptMail::subject)
          .isEqualTo(IntStream.range(0, 700).mapToObj(String::valueOf).toList());
    }
  }

  @Test
  void an_unknown_id_finds_nothing_even_where_a_file_lies() throws Exception {
    MailFolder folder = MailFolder.open(data.resolve("mail"), CLOCK);
    Files.writeString(data.resolve("secret.eml"), "secret");
    assertThat(folder.find("../secret")).isEmpty();
    assertThat(folder.raw("../secret")).isEmpty();
  }

  @Test
  void ten_thousand_mails_are_searched_quickly() throws Exception {
    MailFolder folder = MailFolder.open(data, CLOCK);
    for (int i = 0; i < 10_000; i++) {
      byte[] message = new KeptFileExample(i).bytes();
      Files.write(data.resolve("20261123T090000123Z-%07d.eml".formatted(i)), message);
    }
    assertThat(folder.size()).isZero();
    MailFolder reopened = MailFolder.open(data, CLOCK);
    list(reopened, Optional.of("nobody@example.org"), 10);
    long start = System.nanoTime();
    MailPage page = list(reopened, Optional.of("r9999@example.org"), 10);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(page.items()).hasSize(1);
  }

  @Test
  void a_message_that_no_program_can_read_does_not_hide_the_others() throws Exception {
    MailFolder folder = MailFolder.open(data, CLOCK);
    folder.keep(
        "", List.of("a@example.org"), bytes("Content-Type: text/plain; charset=no-such\r\n\r\nx"));
    folder.keep("", List.of("a@example.org"), bytes("Subject: good\r\n\r\nhttps://example.org/x"));
    folder.keep("", List.of("a@example.org"), new byte[0]);
    List<KeptMail> mails = list(folder, Optional.empty(), 10).items();
    assertThat(mails).hasSize(3);
    assertThat(mails.get(0).text()).contains("charset=no-such");
    assertThat(mails.get(1).links()).containsExactly("https://example.org/x");
  }

  @Test
  void fields_of_ours_inside_a_message_stay_part_of_the_message() throws Exception {
    MailFolder folder = MailFolder.open(data, CLOCK);
    byte[] message = bytes("X-Kept-Length: 1\r\nX-Kept-Envelope-To: x@y\r\n\r\nbody\r\n");
    String id = folder.keep("s@example.org", List.of("a@example.org"), message);
    assertThat(folder.raw(id)).hasValueSatisfying(raw -> assertThat(raw).isEqualTo(message));
    assertThat(folder.find(id))
        .hasValueSatisfying(m -> assertThat(m.to()).isEqualTo("a@example.org"));
  }

  private record KeptFileExample(int number) {
    byte[] bytes() {
      String message = "Subject: " + number + "\r\n\r\ntext\r\n";
      return EmbeddedMailTest.bytes(
          "X-Kept-Length: "
              + message.length()
              + "\r\nX-Kept-Received-At: 2026-11-23T09:00:00Z\r\n"
              + "X-Kept-Envelope-From: s@example.org\r\nX-Kept-Envelope-To: r"
              + number
              + "@example.org\r\n"
              + message);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> messageIds(MailFolder folder) {
    return list(folder, Optional.empty(), 100).items().stream().map(KeptMail::messageId).toList();
  }

  private static MailPage list(MailFolder folder, Optional<String> recipient, int limit) {
    return folder.list(new MailQuery(recipient, Optional.empty(), limit));
  }

  private static List<Composed> send(MailFolder folder, int count) throws Exception {
    try (EmbeddedMailServer server = EmbeddedMailServer.start(folder)) {
      Courier courier =
          new JakartaMailCourier(
              new MailRelay(
                  server.host(),
                  server.port(),
                  Optional.empty(),
                  false,
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(5)),
              SSLContext.getDefault(),
              CLOCK);
      try (Connection connection = courier.open()) {
        return IntStream.rangeClosed(1, count)
            .mapToObj(number -> handed(courier, connection, Mails.notice(number)))
            .toList();
      }
    }
  }

  private static Composed handed(Courier courier, Connection connection, OutgoingMail mail) {
    Composed composed = courier.compose(mail);
    assertThat(connection.hand(mail.envelope(), composed)).isInstanceOf(Acceptance.Accepted.class);
    return composed;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
