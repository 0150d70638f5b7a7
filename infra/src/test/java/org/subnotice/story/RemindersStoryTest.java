package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
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

/** Who says nothing is reminded, once for each reason; whoever has answered is left alone. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindersStoryTest {

  private static final Contact SILENT = Contact.german("Silke Still", "silke@still.example");
  private static final Contact ENGLISH = Contact.english("Emma Quiet", "emma@still.example");
  private static final Contact ACKNOWLEDGED = Contact.german("Anna Ack", "anna@ack.example");
  private static final Contact OBJECTED = Contact.german("Olaf Nein", "olaf@nein.example");
  private static final Contact APPROVED = Contact.german("Jana Ja", "jana@ja.example");
  private static final Contact GONE = Contact.german("Gerd Geht", "gerd@geht.example");
  private static final Contact INSTEAD = Contact.german("Nina Neu", "nina@geht.example");

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String silent;
  private String acknowledged;

  @BeforeAll
  void five_controllers_were_told_on_monday() {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    acme = subnotice.processor("reminding");
    silent = agreement("A-1", SILENT, ENGLISH);
    acknowledged = agreement("A-2", ACKNOWLEDGED);
    String objected = agreement("A-3", OBJECTED);
    String approved = agreement("A-4", APPROVED);
    String gone = agreement("A-5", GONE);
    change = acme.announced(LocalDate.parse("2026-12-20"));
    change.openWindows(5);
    enter(
        acknowledged,
        "receipts",
        "{\"tier\":\"T3\",\"receivedAt\":\"%s\",\"channel\":\"TELEPHONE\"}");
    change
        .objectionByLetter(objected, "2026-11-23T08:00:00Z", "Olaf Nein", "Nein.")
        .expecting(200, 201);
    assertThat(change.state(objected)).isEqualTo("OBJECTED");
    acme.nameContacts(gone, INSTEAD);
    page(APPROVED).approve("Jana Ja");
    assertThat(change.window(approved).path("approval").isNull()).isFalse();
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void by_itself_the_service_reminds_nobody() {
    subnotice.moveClockTo(Instant.parse("2026-11-30T09:00:00Z"));

    assertThat(reminders(SILENT)).isEmpty();
    assertThat(settings().path("on").asBoolean()).isFalse();
  }

  @Test
  @Order(2)
  void a_week_after_a_receipt_that_nobody_confirmed_the_contacts_are_asked_to() {
    set("{\"reminders\":{\"on\":true}}");
    var before = change.window(silent);

    application.takeInMail();

    var german = reminders(SILENT).getFirst();
    assertThat(german.subject()).contains("Bitte bestätigen Sie den Empfang", "Nordlicht");
    assertThat(flat(german.text()))
        .contains("bis einschließlich Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)")
        .contains("Geht bis zum Ablauf der Frist kein Einspruch ein, dürfen wir")
        .contains("Dies ist nur eine Erinnerung", "ändert keine Frist");
    assertThat(flat(reminders(ENGLISH).getFirst().text()))
        .contains("Monday, 7 December 2026", "only a reminder", "changes no period");
    assertThat(german.headers().toString())
        .contains("auto-generated", "In-Reply-To")
        .doesNotContain("List-Unsubscribe");
    assertThat(change.window(silent).path("closesAt")).isEqualTo(before.path("closesAt"));
    assertThat(change.window(silent).path("receipt")).isEqualTo(before.path("receipt"));
    assertThat(change.window(silent).path("reminders")).hasSize(2);
  }

  @Test
  @Order(3)
  void who_has_answered_or_is_no_longer_named_gets_none() {
    for (var contact : List.of(ACKNOWLEDGED, OBJECTED, APPROVED, GONE, INSTEAD)) {
      assertThat(reminders(contact)).as(contact.name()).isEmpty();
    }
  }

  @Test
  @Order(4)
  void looking_again_reminds_nobody_again() {
    int before = subnotice.log().size();

    application.takeInMail();
    subnotice.moveClockTo(Instant.parse("2026-12-04T06:59:00Z"));

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(reminders(SILENT)).hasSize(1);
  }

  @Test
  @Order(5)
  void three_days_before_the_last_day_in_the_morning_who_has_not_declared_anything_is_reminded() {
    subnotice.moveClockTo(Instant.parse("2026-12-04T07:00:00Z"));

    assertThat(reminders(SILENT)).hasSize(2);
    assertThat(reminders(SILENT).getFirst().subject())
        .contains("Ihre Frist endet am Montag, 7. Dezember 2026");
    assertThat(reminders(ACKNOWLEDGED)).as("has only confirmed the receipt").hasSize(1);
    for (var contact : List.of(OBJECTED, APPROVED, GONE, INSTEAD)) {
      assertThat(reminders(contact)).as(contact.name()).isEmpty();
    }
  }

  @Test
  @Order(6)
  void the_link_leads_to_the_page_and_the_history_and_the_evidence_tell_of_it() {
    assertThat(subnotice.notice(reminders(SILENT).getFirst()).open().body()).contains("Nordlicht");
    var entries = acme.history("change=" + change.id() + "&type=ReminderSent");
    assertThat(entries).hasSize(5);
    assertThat(entries.getFirst().path("actor").toString()).contains("system");
    assertThat(course(acme.dpo().bytes(change.windowPath(silent) + "/evidence")))
        .contains("ReminderSent", "reminder LAST_DAY", "named last day 2026-12-07");
  }

  @Test
  @Order(6)
  void what_comes_back_to_a_reminder_reaches_its_window_and_proves_nothing_of_the_notice() {
    var reminder = reminders(ACKNOWLEDGED).getFirst();
    String envelope = application.envelopeSender(reminder.id());
    String id = reminder.headers().path("Message-ID").asString();
    String from = ACKNOWLEDGED.email();

    subnotice.post().deliver("", envelope, Letters.report(from, envelope, "failed", "5.1.1"));
    subnotice.post().deliver(from, envelope, Letters.reply(from, envelope, id, "Wir prüfen es."));

    var mails =
        Subnotice.until(
            () -> Processor.items(acme.dpo().get(acme.path() + "/inbox")), all -> all.size() == 2);
    assertThat(mails)
        .extracting(mail -> mail.path("kind").asString() + " " + mail.path("agreement").asString())
        .containsExactlyInAnyOrder("BOUNCED " + acknowledged, "REPLY " + acknowledged);
    assertThat(change.state(acknowledged)).isEqualTo("OPEN");
    assertThat(acme.history("change=" + change.id() + "&type=NoticeBounced")).isEmpty();
  }

  @Test
  @Order(7)
  void the_period_ends_as_it_would_have_ended() {
    subnotice.moveClockTo(Instant.parse("2026-12-07T23:00:00Z"));

    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(reminders(SILENT)).hasSize(2);
  }

  @Test
  @Order(8)
  void a_last_day_that_is_over_and_a_period_shorter_than_the_notice_are_not_reminded_of() {
    set("{\"reminders\":{\"beforeLastDay\":\"P20D\"}}");
    var contact = Contact.german("Kurt Kurz", "kurt@kurz.example");
    String agreement = agreement("A-9", contact);
    var next = acme.announced(LocalDate.parse("2027-02-20"));
    next.awaits(agreement, "OPEN");

    subnotice.moveClockTo(Instant.parse("2026-12-13T09:00:00Z"));

    assertThat(reminders(contact)).isEmpty();
  }

  @Test
  @Order(9)
  void only_whole_days_can_be_set_and_only_by_an_administrator() {
    acme.admin()
        .send(
            "PATCH",
            acme.path() + "/settings",
            "{\"reminders\":{\"untilTask\":\"P2M\"}}",
            "application/json")
        .refused(400, "INVALID");
    acme.editor()
        .send(
            "PATCH",
            acme.path() + "/settings",
            "{\"reminders\":{\"on\":false}}",
            "application/json")
        .expecting(403);
    assertThat(settings().path("beforeLastDay").asString()).isEqualTo("P20D");
    assertThat(settings().path("untilTask").asString()).isEqualTo("P10D");
  }

  private static String course(byte[] evidence) {
    try (var files = new ZipInputStream(new ByteArrayInputStream(evidence))) {
      var file = files.getNextEntry();
      while (file != null && !file.getName().endsWith("course.txt")) {
        file = files.getNextEntry();
      }
      return new String(files.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private JsonNode settings() {
    return acme.dpo().get(acme.path() + "/settings").expecting(200).json().path("reminders");
  }

  private void set(String settings) {
    acme.admin()
        .send("PATCH", acme.path() + "/settings", settings, "application/json")
        .expecting(200);
  }

  private String agreement(String reference, Contact... contacts) {
    return acme.agreement(Agreement.under("mainteny-2023-06-30", reference, contacts));
  }

  private void enter(String agreement, String what, String body) {
    acme.editor()
        .post(change.windowPath(agreement) + "/" + what, body.formatted("2026-11-23T08:00:00Z"))
        .expecting(200, 201);
  }

  private NoticePage page(Contact contact) {
    return subnotice.notice(subnotice.mailboxOf(contact.email()).notice());
  }

  private List<Mail> reminders(Contact contact) {
    return subnotice.mailboxOf(contact.email()).mails().stream()
        .filter(
            mail ->
                mail.subject().startsWith("Erinnerung") || mail.subject().startsWith("Reminder"))
        .toList();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
