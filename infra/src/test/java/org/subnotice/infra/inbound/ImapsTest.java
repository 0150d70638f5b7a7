package org.subnotice.infra.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.SubnoticeTest;
import org.subnotice.infra.mail.Certificate;

/** Mail is fetched from the server that it was told to be fetched from, and from no other. */
@SubnoticeTest
class ImapsTest {

  /** For which the certificate is; by its other name the server is a stranger. */
  private static final String HOST = "127.0.0.1";

  /** GreenMail reads it once and for all. */
  private static final String KEYSTORE = "greenmail.tls.keystore.";

  private static Certificate ours;

  private final String returnPath =
      "n-" + (UUID.randomUUID() + "00000000").replace("-", "") + "@returns.example";
  private final String user = "all-" + UUID.randomUUID();
  private final MailIntake intake;
  private final JdbcClient database;
  private GreenMail server = new GreenMail(new ServerSetup[0]);

  @Autowired
  ImapsTest(MailIntake intake, JdbcClient database) {
    this.intake = intake;
    this.database = database;
  }

  @BeforeAll
  static void makeCertificate(@TempDir Path folder) throws Exception {
    ours = Certificate.of("ip:127.0.0.1", folder);
    System.setProperty(KEYSTORE + "file", ours.file().toString());
    System.setProperty(KEYSTORE + "password", Certificate.SECRET);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @AfterAll
  static void forgetCertificate() {
    System.clearProperty(KEYSTORE + "file");
    System.clearProperty(KEYSTORE + "password");
  }

  @Test
  void what_lies_there_is_fetched_encrypted_and_stays_as_it_was() throws Exception {
    start();
    deliver("Gerne.");
    var fetching = fetching(HOST, ours.context());
    int before = kept();
    fetching.run();
    assertThat(fetching.fetchedUntil()).isAfter(Instant.EPOCH);
    assertThat(kept() - before).isEqualTo(1);
    assertThat(server.getReceivedMessages())
        .singleElement()
        .satisfies(message -> assertThat(message.isSet(Flags.Flag.SEEN)).isFalse());
  }

  @Test
  void a_certificate_for_another_name_is_refused() throws Exception {
    start();
    deliver("Gerne.");
    assertRefused(fetching("localhost", ours.context()));
  }

  @Test
  void a_certificate_that_nobody_vouches_for_is_refused() throws Exception {
    start();
    deliver("Gerne.");
    assertRefused(fetching(HOST, SSLContext.getDefault()));
  }

  /** Nobody fills the memory with one message. */
  @Test
  void of_a_message_without_end_only_the_beginning_is_kept() throws Exception {
    start();
    deliver("Wir widersprechen.\r\n" + "x".repeat(998).concat("\r\n").repeat(28_000));
    int before = kept();
    fetching(HOST, ours.context()).run();
    assertThat(kept() - before).isEqualTo(1);
    long size =
        database.sql("SELECT max(length(message)) FROM inbound_mail").query(Long.class).single();
    assertThat(size).isLessThan(36L * 1024 * 1024);
  }

  private void assertRefused(ImapFetching fetching) {
    int before = kept();
    assertThatIllegalStateException()
        .isThrownBy(fetching::run)
        .withRootCauseInstanceOf(Exception.class)
        .satisfies(
            failure ->
                assertThat(failure).hasStackTraceContaining(SSLException.class.getPackageName()));
    assertThat(fetching.fetchedUntil()).as("no period ends meanwhile").isEqualTo(Instant.EPOCH);
    assertThat(kept()).isEqualTo(before);
  }

  private int kept() {
    return database.sql("SELECT count(*) FROM inbound_mail").query(Integer.class).single();
  }

  private void start() {
    server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAPS).dynamicPort());
    server.start();
  }

  private void deliver(String words) throws Exception {
    GreenMailUser mailbox = server.setUser(user + "@returns.example", user, "secret");
    String message =
        "Return-Path: <karl@kunde.example>\r\nDelivered-To: "
            + returnPath
            + "\r\nFrom: karl@kunde.example\r\nSubject: AW: Mitteilung\r\n\r\n"
            + words
            + "\r\n";
    var bytes = message.getBytes(StandardCharsets.UTF_8);
    mailbox.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
  }

  private ImapFetching fetching(String host, SSLContext trust) {
    var settings =
        new ImapSettings(
            host,
            server.getImaps().getPort(),
            user,
            "secret",
            "INBOX",
            ImapSettings.Security.TLS,
            Duration.ofSeconds(1),
            Duration.ofSeconds(20));
    return new ImapFetching(
        settings, new MailboxPositions(database), intake, trust, Clock.systemUTC());
  }
}
