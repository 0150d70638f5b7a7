package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Mail for a domain of ours is collected in a mailbox elsewhere, and fetched from there. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailboxStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kunde.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@muster.example");

  @TempDir static Path data;

  private final GreenMail elsewhere =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
  private GreenMailUser mailbox;
  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;
  private String muster;

  @BeforeAll
  void two_controllers_were_told() {
    elsewhere.start();
    mailbox = elsewhere.setUser("all@returns.example", "all", "secret");
    var now = Instant.now();
    application =
        Application.start(
            data,
            now,
            "--subnotice.inbound.domain=returns.example",
            "--subnotice.inbound.imap.host=127.0.0.1",
            "--subnotice.inbound.imap.port=" + elsewhere.getImap().getPort(),
            "--subnotice.inbound.imap.username=all",
            "--subnotice.inbound.imap.password=secret",
            "--subnotice.inbound.imap.security=NONE",
            "--subnotice.inbound.imap.every=1s");
    subnotice = new Subnotice(application);
    acme = subnotice.processor("mailbox");
    kunde = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-1", KARL));
    muster = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-2", MIRA));
    change = acme.announced(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(40));
    change.openWindows(2);
  }

  @AfterAll
  void close() {
    application.close();
    elsewhere.stop();
  }

  @Test
  @Order(1)
  void reports_and_answers_are_asked_to_that_domain() {
    var notice = subnotice.mailboxOf(KARL.email()).notice();

    assertThat(returnPath(KARL)).endsWith("@returns.example");
    assertThat(notice.headers().path("Reply-To").asString()).contains(returnPath(KARL));
    assertThat(notice.headers().path("From").asString()).contains("datenschutz@mailbox.example");
  }

  @Test
  @Order(2)
  void what_concerns_us_is_fetched_and_nothing_else_is_kept_or_touched() throws Exception {
    deliver("<>", Letters.report(KARL.email(), returnPath(KARL), "failed", "5.1.1"));
    deliver(
        "<werbung@anders.example>", "From: werbung@anders.example\nSubject: Kauft!\n\nJetzt.\n");
    var notice = subnotice.mailboxOf(MIRA.email()).notice().headers().path("Message-ID").asString();
    deliver(
        "<mira@muster.example>",
        Letters.reply(MIRA.email(), returnPath(MIRA), notice, "Wir haben eine Frage."));

    Subnotice.until(() -> change.state(kunde), "VOIDED"::equals);
    var mails = Subnotice.until(this::inbox, kept -> kept.size() == 2);

    assertThat(mails)
        .extracting(mail -> mail.path("kind").asString())
        .containsExactlyInAnyOrder("BOUNCED", "REPLY");
    assertThat(Stream.of(elsewhere.getReceivedMessages()).toList())
        .hasSize(3)
        .allSatisfy(message -> assertThat(message.isSet(Flags.Flag.SEEN)).isFalse());
    assertThat(change.state(muster)).isEqualTo("OPEN");
  }

  private void deliver(String returnPath, String message) throws Exception {
    String traced = "Return-Path: " + returnPath + "\n" + message;
    byte[] bytes = traced.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    mailbox.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
  }

  private List<JsonNode> inbox() {
    return Processor.items(acme.dpo().get(acme.path() + "/inbox"));
  }

  private String returnPath(Contact contact) {
    return application.envelopeSender(subnotice.mailboxOf(contact.email()).notice().id());
  }
}
