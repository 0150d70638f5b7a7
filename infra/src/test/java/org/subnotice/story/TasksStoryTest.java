package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** What waits for a person is listed as long as it waits, and no longer. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kunde.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@muster.example");
  private static final Contact BIRGIT = Contact.german("Birgit Brief", "birgit@brief.example");
  private static final Contact DORA = Contact.german("Dora Tot", "dora@tot.example");
  private static final Contact WILMA = Contact.german("Wilma Wort", "wilma@wort.example");

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;
  private String muster;
  private String brief;
  private String tot;
  private String wort;

  @BeforeAll
  void five_controllers_were_told() {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    acme = subnotice.processor("tasks");
    kunde = acme.agreement(Agreement.under("mainteny-2023-06-30", "T-1", KARL));
    muster = acme.agreement(Agreement.under("mainteny-2023-06-30", "T-2", MIRA));
    brief = acme.agreement(Agreement.under("blueid-2.0", "T-3", BIRGIT));
    tot = acme.agreement(Agreement.under("mainteny-2023-06-30", "T-4", DORA));
    wort = acme.agreement(Agreement.under("mainteny-2023-06-30", "T-5", WILMA));
    change = acme.announced(LocalDate.parse("2026-12-20"));
    for (String each : List.of(kunde, muster, tot, wort)) {
      change.awaits(each, "OPEN");
    }
    subnotice.mailboxOf(BIRGIT.email()).notice();
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void a_letter_that_the_contract_wants_is_a_task_until_its_receipt_is_recorded() {
    assertThat(tasks()).containsExactly("LETTER_TO_SEND T-3");
    assertThat(task("LETTER_TO_SEND").path("page").asString())
        .isEqualTo("/console/changes/" + change.id());

    change.receiptOfTheLetter(brief, "2026-11-23T08:00:00Z").expecting(200, 201);

    assertThat(tasks()).isEmpty();
  }

  @Test
  @Order(2)
  void a_dead_address_is_a_task_until_other_contacts_are_named() {
    String sent = application.envelopeSender(subnotice.mailboxOf(DORA.email()).notice().id());
    subnotice.post().deliver("", sent, Letters.report(DORA.email(), sent, "failed", "5.1.1"));
    Subnotice.until(() -> change.window(tot), Letters.state("VOIDED"));

    assertThat(tasks()).containsExactly("UNDELIVERED T-4");
    assertThat(task("UNDELIVERED").path("page").asString()).isEqualTo("/console/agreements/" + tot);

    acme.nameContacts(tot, Contact.german("Doris Da", "doris@tot.example"));
    change.awaits(tot, "OPEN");
    assertThat(tasks()).isEmpty();
  }

  @Test
  @Order(3)
  void an_objection_is_a_task_and_at_once_where_the_authority_is_unknown() {
    change
        .objectionByLetter(muster, "2026-11-23T08:00:00Z", "Irgend Wer", "Nein.")
        .expecting(200, 201);

    assertThat(tasks()).containsExactly("AUTHORITY_UNVERIFIED T-2", "OBJECTION_UNRESOLVED T-2");

    change.resolve(muster, "CONTINUE_WITHOUT_CHANGE").expecting(200, 201);
    assertThat(tasks()).isEmpty();
  }

  @Test
  @Order(4)
  void an_answer_that_nobody_has_read_is_a_task_in_the_inbox() {
    var notice = subnotice.mailboxOf(WILMA.email()).notice();
    String sent = application.envelopeSender(notice.id());
    String messageId = notice.headers().path("Message-ID").toString().replaceAll("[\\[\\]\"]", "");
    subnotice
        .post()
        .deliver(
            WILMA.email(), sent, Letters.reply(WILMA.email(), sent, messageId, "Wer ist das?"));

    Subnotice.until(this::tasks, List.of("REPLY_UNREAD T-5")::equals);
    assertThat(task("REPLY_UNREAD").path("page").asString()).startsWith("/console/inbox");
  }

  @Test
  @Order(5)
  void ten_days_after_a_receipt_that_only_a_server_confirmed_a_person_has_to_look() {
    subnotice.moveClockTo(Instant.parse("2026-12-02T22:59:59Z"));
    assertThat(tasks()).doesNotContain("RECEIPT_CONTESTABLE T-1");

    subnotice.moveClockTo(Instant.parse("2026-12-02T23:00:00Z"));

    assertThat(tasks())
        .contains("RECEIPT_CONTESTABLE T-1")
        .doesNotContain("RECEIPT_CONTESTABLE T-3");
    assertThat(task("RECEIPT_CONTESTABLE").path("dueAt").asString())
        .isEqualTo("2026-12-02T23:00:00Z");
  }

  @Test
  @Order(6)
  void it_is_done_by_better_proof_or_by_accepting_the_risk() {
    acme.approver()
        .post(change.windowPath(kunde) + "/receipt-acceptance", "{\"reason\":\"Telefoniert.\"}")
        .expecting(200, 201);
    change.receiptOfTheLetter(wort, "2026-12-02T23:00:00Z").expecting(200, 201);

    assertThat(tasks()).doesNotContain("RECEIPT_CONTESTABLE T-1", "RECEIPT_CONTESTABLE T-5");
  }

  @Test
  @Order(7)
  void what_is_due_first_comes_first_page_by_page_and_nobody_else_sees_it() {
    var all = Processor.items(acme.dpo().get(acme.path() + "/tasks"));
    var first = acme.dpo().get(acme.path() + "/tasks?limit=1").expecting(200).json();
    assertThat(all).isSortedAccordingTo((a, b) -> at(a).compareTo(at(b)));
    assertThat(first.path("items").get(0)).isEqualTo(all.getFirst());
    if (all.size() > 1) {
      String next = URLEncoder.encode(first.path("next").asString(), StandardCharsets.UTF_8);
      assertThat(Processor.items(acme.dpo().get(acme.path() + "/tasks?cursor=" + next)))
          .isEqualTo(all.subList(1, all.size()));
    }
    var stranger = subnotice.processor("stranger-of-tasks");
    assertThat(Processor.items(stranger.dpo().get(stranger.path() + "/tasks"))).isEmpty();
    stranger.dpo().get(acme.path() + "/tasks").expecting(404);
  }

  private static Instant at(JsonNode task) {
    return Instant.parse(task.path("dueAt").asString());
  }

  private JsonNode task(String kind) {
    return Processor.items(acme.dpo().get(acme.path() + "/tasks")).stream()
        .filter(task -> task.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private List<String> tasks() {
    return Processor.items(acme.dpo().get(acme.path() + "/tasks")).stream()
        .map(task -> task.path("kind").asString() + " " + task.path("reference").asString())
        .toList();
  }
}
