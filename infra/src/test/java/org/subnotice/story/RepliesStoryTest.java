package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

/** Somebody presses "answer": what she writes counts from its arrival, however late it is read. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RepliesStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kunde.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@muster.example");
  private static final LocalDate AFTERWARDS = LocalDate.parse("2026-12-20");

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;
  private String muster;
  private Instant arrived;

  @BeforeAll
  void two_controllers_were_told() {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    acme = subnotice.processor("replies");
    kunde = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-1", KARL));
    muster = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-2", MIRA));
    change = acme.announced(AFTERWARDS);
    change.openWindows(2);
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void an_answer_shows_in_the_inbox_with_its_words_and_its_time() {
    subnotice.moveClockTo(Instant.parse("2026-12-07T22:50:00Z"));
    arrived = subnotice.now();

    subnotice
        .post()
        .deliver(KARL.email(), returnPath(KARL), reply(KARL, "Wir erheben Einspruch. Grüße"));

    var mail = Subnotice.until(() -> inbox("unread=true"), unread -> unread.size() == 1).getFirst();
    assertThat(mail.path("kind").asString()).isEqualTo("REPLY");
    assertThat(mail.path("text").asString()).contains("Wir erheben Einspruch. Grüße");
    assertThat(mail.path("from").asString()).isEqualTo(KARL.email());
    assertThat(mail.path("agreement").asString()).isEqualTo(kunde);
    assertThat(mail.path("classification").isNull()).isTrue();
    assertThat(Instant.parse(mail.path("receivedAt").asString()))
        .isBetween(arrived, Instant.parse("2026-12-07T23:00:00Z"));
    assertThat(change.state(kunde)).isEqualTo("OPEN");
  }

  @Test
  @Order(2)
  void the_same_answer_delivered_twice_is_one() {
    subnotice
        .post()
        .deliver(KARL.email(), returnPath(KARL), reply(KARL, "Wir erheben Einspruch. Grüße"));
    application.takeInMail();

    assertThat(inbox("")).hasSize(1);
  }

  @Test
  @Order(3)
  void no_period_ends_over_an_answer_that_nobody_has_read() {
    subnotice.moveClockTo(Instant.parse("2026-12-09T08:00:00Z"));

    assertThat(change.state(muster)).isEqualTo("CLEARED");
    assertThat(change.state(kunde)).isEqualTo("OPEN");
    var permission = acme.permission(kunde, change.engagement(), AFTERWARDS);
    assertThat(permission.path("permitted").asBoolean()).isFalse();
    assertThat(permission.path("reasons").toString()).contains("REPLY_UNREAD");
  }

  @Test
  @Order(4)
  void read_two_days_later_it_is_an_objection_in_time() {
    var mail = inbox("unread=true").getFirst();

    var classified = classify(mail, "{\"as\":\"OBJECTION\"}").expecting(200).json();

    assertThat(classified.path("classification").path("as").asString()).isEqualTo("OBJECTION");
    assertThat(classified.path("classification").path("by").asString()).isEqualTo(Processor.EDITOR);
    var window = change.window(kunde);
    assertThat(window.path("state").asString()).isEqualTo("OBJECTED");
    var objection = window.path("objections").get(0);
    assertThat(objection.path("timely").asBoolean()).isTrue();
    assertThat(objection.path("flags").toString()).doesNotContain("AUTHORITY_UNVERIFIED");
    assertThat(objection.path("receivedAt").asString())
        .isEqualTo(mail.path("receivedAt").asString());
    assertThat(objection.path("text").asString()).contains("Einspruch");
    assertThat(inbox("unread=true")).isEmpty();
  }

  @Test
  @Order(5)
  void the_evidence_of_its_window_holds_the_answer_as_it_came(@TempDir Path folder)
      throws IOException {
    String window = change.window(kunde).path("id").asString();
    Path archive =
        acme.dpo()
            .download(
                acme.path() + "/windows/" + window + "/evidence", folder.resolve("evidence.zip"));

    Path answer = LedgerStoryTest.unpacked(archive).resolve("mail/0001-reply.eml");

    assertThat(Files.readString(answer).replace("\r\n", "\n").strip())
        .as("below what the receiving server noted")
        .endsWith(reply(KARL, "Wir erheben Einspruch. Grüße").strip());
    assertThat(Verifying.file(archive).exitCode()).isZero();
  }

  @Test
  @Order(5)
  void said_once_more_it_changes_nothing_and_otherwise_it_is_refused() {
    var mail = inbox("kind=REPLY").getFirst();
    int before = subnotice.log().size("ObjectionReceived");

    classify(mail, "{\"as\":\"OBJECTION\",\"declarant\":\"Karl Kunde\"}").expecting(200);
    classify(mail, "{\"as\":\"OTHER\"}").refused(409, "WRONG_STATE");
    classify(mail, "{\"as\":\"MAYBE\"}").expecting(400);

    assertThat(subnotice.log().size("ObjectionReceived")).isEqualTo(before);
  }

  @Test
  @Order(6)
  void an_answer_after_the_end_is_kept_and_flagged() {
    subnotice
        .post()
        .deliver(MIRA.email(), "datenschutz@replies.example", reply(MIRA, "Doch Einspruch!"));
    var mail = Subnotice.until(() -> inbox("unread=true"), unread -> unread.size() == 1).getFirst();

    classify(mail, "{\"as\":\"OBJECTION\",\"declarant\":\"Mira Muster\"}").expecting(200);

    var window = change.window(muster);
    assertThat(window.path("state").asString()).isEqualTo("CLEARED");
    assertThat(window.path("objections").get(0).path("flags").toString()).contains("LATE");
  }

  @Test
  @Order(7)
  void a_machine_declares_nothing_whatever_it_says() {
    subnotice
        .post()
        .deliver("", returnPath(MIRA), Letters.autoReply(MIRA.email(), returnPath(MIRA)));
    var mail =
        Subnotice.until(() -> inbox("kind=AUTO_REPLY"), there -> there.size() == 1).getFirst();

    classify(mail, "{\"as\":\"OBJECTION\"}").refused(409, "WRONG_STATE");
  }

  @Test
  @Order(8)
  void the_message_can_be_had_as_it_came() {
    var mail = inbox("kind=REPLY").getFirst();

    var raw =
        acme.dpo()
            .get(acme.path() + "/inbox/" + mail.path("id").asString() + "/raw")
            .expecting(200);

    assertThat(raw.body()).startsWith("Return-Path: <karl@kunde.example>").contains("Grüße");
    assertThat(raw.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
  }

  @Test
  @Order(9)
  void it_is_readable_page_by_page() {
    var first = acme.dpo().get(acme.path() + "/inbox?limit=1").expecting(200).json();

    assertThat(first.path("items")).hasSize(1);
    assertThat(inbox("limit=1000&cursor=" + first.path("next").asString())).hasSize(2);
  }

  @Test
  @Order(10)
  void no_word_of_it_lies_in_the_database_in_the_clear() throws Exception {
    try (var connection = application.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT message FROM inbound_mail")) {
      while (rows.next()) {
        assertThat(rows.getString(1)).doesNotContain("Einspruch", "kunde.example");
      }
    }
  }

  private Answer classify(JsonNode mail, String body) {
    return acme.editor()
        .post(acme.path() + "/inbox/" + mail.path("id").asString() + "/classification", body);
  }

  private List<JsonNode> inbox(String question) {
    return Processor.items(acme.dpo().get(acme.path() + "/inbox?" + question));
  }

  private String returnPath(Contact contact) {
    return application.envelopeSender(subnotice.mailboxOf(contact.email()).notice().id());
  }

  private String reply(Contact contact, String text) {
    var notice = subnotice.mailboxOf(contact.email()).notice();
    return Letters.reply(
        contact.email(), returnPath(contact), notice.headers().path("Message-ID").asString(), text);
  }
}
