package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.infra.mail.ScriptedServer.Point;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.dispatch.Route;

class MisbehavingServerTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:01Z");
  private Duration replyTimeout = Duration.ofSeconds(5);
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
      names = {"MAIL", "RCPT", "DATA", "FINAL_DOT"})
  void a_reply_of_5xx_refuses_for_good(Point point) {
    server.answering(point, "550 5.1.1 no such user");
    assertThat(handOne())
        .isEqualTo(new Acceptance.RefusedForGood(NOW, 550, "550 5.1.1 no such user", route()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Point.class,
      names = {"MAIL", "RCPT", "DATA", "FINAL_DOT"})
  void a_reply_of_4xx_refuses_for_now(Point point) {
    server.answering(point, "451 4.7.1 greylisted");
    assertThat(handOne())
        .isEqualTo(
            new Acceptance.RefusedForNow(NOW, Optional.of(451), "451 4.7.1 greylisted", route()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Point.class,
      names = {"GREETING", "MAIL", "RCPT", "DATA"})
  void a_server_that_goes_away_before_the_message_has_refused_for_now(Point point) {
    server.answering(point, ScriptedServer.HANG_UP);
    assertThat(handOne())
        .isInstanceOfSatisfying(
            Acceptance.RefusedForNow.class, refused -> assertThat(refused.code()).isEmpty());
  }

  @Test
  void a_server_that_goes_away_within_a_long_message_has_refused_for_now() {
    server.answering(Point.HALF_OF_THE_MESSAGE, ScriptedServer.HANG_UP);
    OutgoingMail mail = Mails.notice(1, "A line of text.\n".repeat(2_000_000));
    try (Connection connection = courier().open()) {
      assertThat(connection.hand(mail.envelope(), courier().compose(mail)))
          .isInstanceOf(Acceptance.RefusedForNow.class);
    }
  }

  @Test
  void a_server_that_goes_away_after_the_final_dot_leaves_the_outcome_unknown() {
    server.answering(Point.FINAL_DOT, ScriptedServer.HANG_UP);
    assertThat(handOne()).isInstanceOf(Acceptance.Unknown.class);
    assertThat(server.messages()).as("never sent again by itself").isEqualTo(1);
  }

  @Test
  void a_server_that_falls_silent_after_the_final_dot_leaves_the_outcome_unknown() {
    server.answering(Point.FINAL_DOT, ScriptedServer.SILENCE);
    replyTimeout = Duration.ofMillis(300);
    assertThat(handOne()).isInstanceOf(Acceptance.Unknown.class);
  }

  @Test
  void a_server_that_falls_silent_before_has_refused_for_now() {
    server.answering(Point.RCPT, ScriptedServer.SILENCE);
    replyTimeout = Duration.ofMillis(300);
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void a_missing_login_is_ours_to_repair_and_no_verdict_on_the_message() {
    server.answering(Point.MAIL, "530 5.7.0 authentication required");
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void nobody_listening_refuses_for_now() throws IOException {
    server.close();
    assertThat(handOne()).isInstanceOf(Acceptance.RefusedForNow.class);
  }

  @Test
  void one_connection_carries_many_messages() {
    try (Connection connection = courier().open()) {
      for (int i = 0; i < 20; i++) {
        assertThat(hand(connection, i)).isInstanceOf(Acceptance.Accepted.class);
      }
    }
    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.messages()).isEqualTo(20);
  }

  @Test
  void a_connection_that_the_server_dropped_while_idle_is_renewed_unseen() {
    server.hangingUpAfter(3);
    try (Connection connection = courier().open()) {
      for (int i = 0; i < 7; i++) {
        assertThat(hand(connection, i)).isInstanceOf(Acceptance.Accepted.class);
      }
    }
    assertThat(server.messages()).isEqualTo(7);
    assertThat(server.connections()).isEqualTo(3);
  }

  @Test
  void a_refused_message_does_not_hinder_the_next() {
    try (Connection connection = courier().open()) {
      server.answering(Point.RCPT, "550 no such user");
      assertThat(hand(connection, 1)).isInstanceOf(Acceptance.RefusedForGood.class);
      server.obeying(Point.RCPT);
      assertThat(hand(connection, 2)).isInstanceOf(Acceptance.Accepted.class);
    }
    assertThat(server.commands()).contains("RSET");
  }

  @Test
  void delivery_reports_are_asked_for_where_the_server_offers_them() {
    server.offering("DSN");
    assertThat(handOne()).isInstanceOf(Acceptance.Accepted.class);
    assertThat(server.commands())
        .contains("MAIL FROM:<rueck+1@conbool.example> RET=HDRS ENVID=rueck+2B1")
        .contains(
            "RCPT TO:<einkauf1@stadtwerke.example>"
                + " NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;einkauf1@stadtwerke.example");
  }

  @Test
  void delivery_reports_are_not_asked_for_where_nobody_offers_them() {
    handOne();
    assertThat(server.commands())
        .contains("MAIL FROM:<rueck+1@conbool.example>", "RCPT TO:<einkauf1@stadtwerke.example>");
  }

  @Test
  void the_answer_and_the_server_are_kept_as_evidence() {
    server.answering(Point.FINAL_DOT, "250 2.0.0 queued as 4711");
    assertThat(handOne())
        .isEqualTo(new Acceptance.Accepted(NOW, "250 2.0.0 queued as 4711", route()));
  }

  private Route route() {
    return new Route("127.0.0.1:" + server.port(), Optional.empty(), Optional.empty());
  }

  private Acceptance handOne() {
    try (Connection connection = courier().open()) {
      return hand(connection, 1);
    }
  }

  private Acceptance hand(Connection connection, int number) {
    OutgoingMail mail = Mails.notice(number);
    return connection.hand(mail.envelope(), courier().compose(mail));
  }

  private Courier courier() {
    try {
      return new JakartaMailCourier(
          new MailRelay(
              "127.0.0.1",
              server.port(),
              Optional.empty(),
              false,
              Duration.ofSeconds(5),
              replyTimeout),
          SSLContext.getDefault(),
          Clock.fixed(NOW, ZoneOffset.UTC));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
