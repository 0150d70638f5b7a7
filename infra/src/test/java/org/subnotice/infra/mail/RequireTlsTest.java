package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.mail.ScriptedServer.Point;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Connection;

/** RFC 8689: every server on the way encrypts, or the message comes back. */
class RequireTlsTest {

  private static final String SENDER = "MAIL FROM:<rueck+1@conbool.example>";
  private static Certificate certificate;
  private ScriptedServer server;

  @BeforeAll
  static void makeCertificate(@TempDir Path folder) throws Exception {
    certificate = Certificate.of("ip:127.0.0.1", folder);
  }

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void where_it_is_offered_it_is_asked_for_and_recorded() {
    server.encrypting(certificate.context(), "REQUIRETLS");
    for (var wanted : new RequireTls[] {RequireTls.WHEN_OFFERED, RequireTls.ALWAYS}) {
      var taken = hand(wanted);
      assertThat(taken).isInstanceOf(Acceptance.Accepted.class);
      assertThat(taken.route().tls()).contains("TLSv1.3");
      assertThat(taken.route().requireTls()).isTrue();
    }
    assertThat(server.commands())
        .filteredOn(command -> command.equals(SENDER + " REQUIRETLS"))
        .hasSize(2);
  }

  @Test
  void nobody_asks_who_was_not_told_to() {
    server.encrypting(certificate.context(), "REQUIRETLS");
    assertThat(hand(RequireTls.NEVER).route().requireTls()).isFalse();
    assertThat(server.commands()).contains(SENDER);
  }

  @Test
  void where_it_is_not_offered_the_message_goes_encrypted_as_far_as_we_see() {
    server.encrypting(certificate.context(), "");
    var taken = hand(RequireTls.WHEN_OFFERED);
    assertThat(taken).isInstanceOf(Acceptance.Accepted.class);
    assertThat(taken.route().tls()).isPresent();
    assertThat(taken.route().requireTls()).isFalse();
    assertThat(server.commands()).contains(SENDER);
  }

  @Test
  void where_it_has_to_be_and_is_not_offered_nothing_leaves_and_the_reason_is_kept() {
    server.encrypting(certificate.context(), "DSN");
    assertThat(hand(RequireTls.ALWAYS))
        .isInstanceOfSatisfying(
            Acceptance.RefusedForNow.class,
            refused -> {
              assertThat(refused.code()).isEmpty();
              assertThat(refused.reply())
                  .startsWith("Not sent: the server does not offer REQUIRETLS");
            });
    assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
  }

  /** An offer in the clear is worth nothing: anybody on the way could have made it. */
  @Test
  void an_offer_without_encryption_is_none() throws Exception {
    server.offering("REQUIRETLS");
    assertThat(hand(RequireTls.ALWAYS)).isInstanceOf(Acceptance.RefusedForNow.class);
    assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    assertThat(hand(RequireTls.WHEN_OFFERED).route().requireTls()).isFalse();
    assertThat(server.commands()).contains(SENDER);
  }

  @Test
  void a_server_that_takes_its_offer_back_has_refused() {
    server.encrypting(certificate.context(), "REQUIRETLS");
    server.answering(Point.MAIL, "550 5.7.30 REQUIRETLS support required");
    assertThat(hand(RequireTls.ALWAYS)).isInstanceOf(Acceptance.RefusedForGood.class);
  }

  private Acceptance hand(RequireTls wanted) {
    var patience = Duration.ofSeconds(5);
    var relay =
        new MailRelay(
            "127.0.0.1", server.port(), Optional.empty(), false, patience, patience, wanted);
    var courier = new JakartaMailCourier(relay, certificate.context(), Clock.systemUTC());
    var mail = Mails.notice(1);
    try (Connection connection = courier.open()) {
      return connection.hand(mail.envelope(), courier.compose(mail));
    }
  }
}
