package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.infra.mail.ScriptedServer.Point;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.dispatch.ReplyText;

/** No server can hold a connection for ever, fill the memory or make us believe what is not so. */
@Timeout(30)
class HostileServerTest {

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private ScriptedServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Point.class,
      names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
  void silence_before_the_message_is_no_delivery(Point point) {
    server.answering(point, ScriptedServer.SILENCE);
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void a_server_that_stops_reading_within_the_message_is_no_delivery() {
    server.answering(Point.HALF_OF_THE_MESSAGE, ScriptedServer.SILENCE);
    var mail = Mails.notice(1, "A line of text.\n".repeat(2_000_000));
    assertThat(hand(mail)).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void silence_after_the_final_dot_is_unclear() {
    server.answering(Point.FINAL_DOT, ScriptedServer.SILENCE);
    assertThat(handOne()).isInstanceOf(Acceptance.Unknown.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Point.class,
      names = {"GREETING", "EHLO", "MAIL", "RCPT", "DATA"})
  void lines_without_end_before_the_message_are_no_delivery(Point point) {
    server.answering(point, ScriptedServer.WITHOUT_END);
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void lines_without_end_after_the_final_dot_are_unclear() {
    server.answering(Point.FINAL_DOT, ScriptedServer.WITHOUT_END);
    assertThat(handOne()).isInstanceOf(Acceptance.Unknown.class);
  }

  @Test
  void a_byte_now_and_then_does_not_hold_us_for_ever() {
    server.slowly(Duration.ofMillis(100));
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2\u0000\u0000", "\u00ff\u00fe garbage", "GET / HTTP/1.1", "25", "99999 yes"})
  void garbage_instead_of_an_answer_is_no_yes(String garbage) {
    server.answering(Point.RCPT, garbage);
    assertThat(handOne()).isNotInstanceOf(Acceptance.Accepted.class);
    assertThat(server.messages()).isZero();
  }

  @Test
  void garbage_after_the_final_dot_is_no_yes() {
    server.answering(Point.FINAL_DOT, "\u0000\u0001\u0002");
    assertThat(handOne()).isInstanceOf(Acceptance.Unknown.class);
  }

  @Test
  void an_answer_of_a_hundred_kilobytes_is_read_and_kept_short() {
    server.answering(Point.FINAL_DOT, "250 " + "x".repeat(100_000));
    var answer = handOne();
    assertThat(answer).isInstanceOf(Acceptance.Accepted.class);
    assertThat(ReplyText.kept(answer.reply())).hasSizeLessThanOrEqualTo(1_000);
  }

  @Test
  void a_421_in_the_middle_renews_the_connection() {
    try (Connection connection = courier().open()) {
      server.answering(Point.RCPT, "421 4.3.2 shutting down");
      assertThat(hand(connection, Mails.notice(1))).isInstanceOf(Acceptance.RefusedForNow.class);
      server.obeying(Point.RCPT);
      assertThat(hand(connection, Mails.notice(2))).isInstanceOf(Acceptance.Accepted.class);
    }
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void a_refused_recipient_among_good_ones_is_the_only_one_refused() {
    server.refusing("einkauf2@stadtwerke.example");
    try (Connection connection = courier().open()) {
      assertThat(hand(connection, Mails.notice(1))).isInstanceOf(Acceptance.Accepted.class);
      assertThat(hand(connection, Mails.notice(2))).isInstanceOf(Acceptance.RefusedForGood.class);
      assertThat(hand(connection, Mails.notice(3))).isInstanceOf(Acceptance.Accepted.class);
    }
    assertThat(server.messages()).isEqualTo(2);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void encryption_that_is_offered_and_then_denied_gets_no_message() throws Exception {
    server.offering("STARTTLS").answering(Point.STARTTLS, "454 4.7.0 TLS not available");
    assertThat(hand(courier(true), Mails.notice(1))).isInstanceOf(Acceptance.RefusedForNow.class);
    assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
  }

  private Acceptance handOne() {
    return hand(Mails.notice(1));
  }

  private Acceptance hand(OutgoingMail mail) {
    return hand(courier(), mail);
  }

  private static Acceptance hand(JakartaMailCourier courier, OutgoingMail mail) {
    try (Connection connection = courier.open()) {
      return connection.hand(mail.envelope(), courier.compose(mail));
    }
  }

  private Acceptance hand(Connection connection, OutgoingMail mail) {
    return connection.hand(mail.envelope(), courier().compose(mail));
  }

  private JakartaMailCourier courier() {
    return courier(false);
  }

  private JakartaMailCourier courier(boolean encrypted) {
    try {
      var relay =
          new MailRelay(
              "127.0.0.1", server.port(), Optional.empty(), encrypted, PATIENCE, PATIENCE);
      return new JakartaMailCourier(relay, SSLContext.getDefault(), Clock.systemUTC());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
