package org.subnotice.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.OutgoingMail;

class EncryptionTest {

  private final List<byte[]> received = new CopyOnWriteArrayList<>();
  private static Certificate ours;
  private static Certificate another;

  @BeforeAll
  static void makeCertificates(@TempDir Path folder) throws Exception {
    ours = Certificate.of("ip:127.0.0.1", folder);
    another = Certificate.of("dns:somebody.else.example", folder);
  }

  @Test
  void a_message_travels_encrypted_and_the_protocol_is_evidence() throws Exception {
    SMTPServer server = start(ours.context());
    try {
      assertThat(hand(server, ours.context(), Optional.of("right")))
          .isInstanceOfSatisfying(
              Acceptance.Accepted.class,
              taken -> {
                assertThat(taken.route().tls()).contains("TLSv1.3");
                assertThat(taken.route().cipher().orElseThrow()).startsWith("TLS_AES");
              });
      assertThat(received).hasSize(1);
    } finally {
      server.stop();
    }
  }

  @Test
  void a_certificate_for_another_name_gets_no_message() throws Exception {
    SMTPServer server = start(another.context());
    try {
      assertThat(hand(server, another.context(), Optional.empty()))
          .isInstanceOf(Acceptance.RefusedForNow.class);
      assertThat(received).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_certificate_that_nobody_vouches_for_gets_no_message() throws Exception {
    SMTPServer server = start(ours.context());
    try {
      assertThat(hand(server, SSLContext.getDefault(), Optional.empty()))
          .isInstanceOf(Acceptance.RefusedForNow.class);
      assertThat(received).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_without_encryption_gets_no_message() throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      Acceptance answer = hand(server.port(), SSLContext.getDefault(), Optional.empty());
      assertThat(answer).isInstanceOf(Acceptance.RefusedForNow.class);
      assertThat(server.commands()).noneMatch(command -> command.startsWith("MAIL"));
    }
  }

  @Test
  void a_wrong_password_is_ours_to_repair_and_no_verdict_on_the_message() throws Exception {
    SMTPServer server = start(ours.context());
    try {
      assertThat(hand(server, ours.context(), Optional.of("wrong")))
          .isInstanceOf(Acceptance.RefusedForNow.class);
    } finally {
      server.stop();
    }
  }

  private SMTPServer start(SSLContext context) {
    SMTPServer server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .startTlsSocketFactory(context)
            .requireTLS()
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, session) -> {
                      if (!password.equals("right")) {
                        throw new LoginFailedException();
                      }
                    }))
            .messageHandler((session, from, to, data) -> received.add(data))
            .build();
    server.start();
    return server;
  }

  private static Acceptance hand(SMTPServer server, SSLContext trust, Optional<String> password) {
    return hand(server.getPortAllocated(), trust, password);
  }

  private static Acceptance hand(int port, SSLContext trust, Optional<String> password) {
    Courier courier =
        new JakartaMailCourier(
            new MailRelay(
                "127.0.0.1",
                port,
                password.map(secret -> new MailRelay.Login("user", secret)),
                true,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5)),
            trust,
            Clock.systemUTC());
    OutgoingMail mail = Mails.notice(1);
    try (Connection connection = courier.open()) {
      return connection.hand(mail.envelope(), courier.compose(mail));
    }
  }
}
