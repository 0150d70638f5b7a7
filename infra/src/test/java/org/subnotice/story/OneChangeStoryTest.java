package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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

/** One change from its draft to its history, told in the order in which it happens. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneChangeStoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final LocalDate FIRST_OF_DECEMBER = LocalDate.parse("2026-12-01");
  private static final LocalDate AFTER_THE_PERIOD = LocalDate.parse("2026-12-08");
  private static final String CLOSES = "2026-12-07T23:00:00Z";

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@konrad.example");
  private static final Contact KATE = Contact.english("Kate Keen", "kate@konrad.example");
  private static final Contact KURT =
      Contact.german("Kurt Kasse", "kurt@konrad.example").notDesignated();
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@mueller.example");
  private static final Contact ELLA = Contact.german("Ella Eilig", "ella@eilig.example");
  private static final Contact OTTO = Contact.german("Otto Ohne", "otto@ohne.example");
  private static final Contact LUIS = Contact.german("Luis Licht", "luis@licht.example");

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String objector;
  private String silent;
  private String eager;
  private String latecomer;
  private Instant beforeFirstUse;

  @BeforeAll
  void a_processor_with_agreements(@TempDir Path data) {
    application = Application.start(data, MONDAY);
    subnotice = new Subnotice(application);
    acme = subnotice.processor("acme");
    objector = acme.agreement(Agreement.under("conbool-1.2", "K-1", KARL, KATE, KURT));
    latecomer = acme.agreement(Agreement.under("conbool-1.2", "L-1", LUIS));
    silent = acme.agreement(Agreement.under("mainteny-2023-06-30", "M-1", MIRA));
    eager = acme.agreement(Agreement.under("mainteny-2023-06-30", "E-1", ELLA));
    acme.agreement(Agreement.under("conbool-1.2", "OTHER-1", OTTO).forService("elsewhere"));
    acme.agreement(Agreement.under("conbool-1.2", "FUTURE-1", OTTO).concludedOn("2026-11-24"));
    acme.end(
        acme.agreement(Agreement.under("conbool-1.2", "ENDED-1", OTTO)),
        LocalDate.parse("2026-11-22"));
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void the_plan_names_exactly_the_agreements_in_force_that_the_service_concerns() {
    change = acme.draft(Subprocessor.NORDLICHT, "Neuer Backup-Speicher", FIRST_OF_DECEMBER);

    var planned = change.plan().path("agreements").valueStream().toList();

    assertThat(planned)
        .extracting(agreement -> agreement.path("agreement").asString())
        .containsExactlyInAnyOrder(objector, silent, eager, latecomer);
    assertThat(planned)
        .extracting(agreement -> agreement.path("expectedLastDay").asString())
        .containsOnly("2026-12-07");
    assertThat(change.windows()).isEmpty();
  }

  @Test
  @Order(2)
  void the_announcement_opens_a_window_for_each_of_them_and_for_no_other() {
    change.approve();
    change.announce();

    var windows = change.openWindows(4);

    assertThat(windows)
        .extracting(window -> window.path("agreement").asString())
        .containsExactlyInAnyOrder(objector, silent, eager, latecomer);
    assertThat(windows)
        .extracting(window -> window.path("closesAt").asString())
        .containsOnly(CLOSES);
  }

  @Test
  @Order(3)
  void every_designated_contact_and_nobody_else_is_told() {
    Stream.of(KARL, KATE, MIRA, ELLA, LUIS)
        .forEach(contact -> assertThat(mailsOf(contact)).as(contact.name()).hasSize(1));
    Stream.of(KURT, OTTO)
        .forEach(contact -> assertThat(mailsOf(contact)).as(contact.name()).isEmpty());
  }

  @Test
  @Order(4)
  void each_in_their_language_with_the_last_day_in_words() {
    assertThat(noticeOf(KARL).text())
        .contains("Nordlicht Hosting GmbH", "Am Kai 3, 20457 Hamburg", "Montag, 7. Dezember 2026");
    assertThat(noticeOf(KATE).text())
        .contains("Nordlicht Hosting GmbH", "Am Kai 3, 20457 Hamburg", "Monday, 7 December 2026");
    assertThat(noticeOf(KATE).html()).contains("Monday, 7 December 2026");
    assertThat(noticeOf(KATE).link()).isNotEqualTo(noticeOf(KARL).link());
  }

  @Test
  @Order(5)
  void reading_any_number_of_times_changes_nothing() {
    int before = subnotice.log().size();

    for (var contact : List.of(KARL, MIRA)) {
      for (String method : List.of("GET", "HEAD", "OPTIONS", "GET", "GET")) {
        page(contact).ask(method).expecting(200, 204);
      }
      for (String below : List.of("/objection", "/approval", "/acknowledgement")) {
        subnotice.anybody().get(page(contact).link() + below).expecting(303, 404, 405);
      }
    }

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(change.openWindows(4)).allMatch(window -> window.path("objections").isEmpty());
  }

  @Test
  @Order(6)
  void approving_early_is_offered_where_the_contract_has_it() {
    assertThat(page(ELLA).offers("approval")).isTrue();
    assertThat(page(KARL).offers("approval")).isFalse();
    assertThat(page(KARL).offers("objection")).isTrue();
  }

  @Test
  @Order(7)
  void a_hundred_times_the_same_form_is_one_objection() throws Exception {
    var page = page(KARL);
    String nonce = page.nonce();
    int before = subnotice.log().size("ObjectionReceived");

    var answers =
        inParallel(100, () -> page.send("objection", KARL.name(), "Kein Einsatz.", nonce));

    assertThat(answers).extracting(Answer::status).containsOnly(303);
    assertThat(answers)
        .extracting(answer -> answer.headers().firstValue("Location"))
        .containsOnly(answers.getFirst().headers().firstValue("Location"));
    assertThat(subnotice.log().size("ObjectionReceived")).isEqualTo(before + 1);
    assertThat(change.state(objector)).isEqualTo("OBJECTED");
    assertThat(change.window(objector).path("objections").get(0).path("timely").asBoolean())
        .isTrue();
  }

  @Test
  @Order(8)
  void the_objection_is_confirmed_by_mail() {
    var confirmation = subnotice.mailboxOf(KARL.email()).next(1);

    assertThat(confirmation.text()).contains("Kein Einsatz.", KARL.name());
    assertThat(mailsOf(KARL)).hasSize(2);
    assertThat(mailsOf(KURT)).isEmpty();
  }

  @Test
  @Order(9)
  void an_early_approval_ends_the_waiting() {
    page(ELLA).approve(ELLA.name()).expecting(303);

    assertThat(change.state(eager)).isEqualTo("APPROVED_EARLY");
    assertThat(permission(eager, FIRST_OF_DECEMBER).path("permitted").asBoolean()).isTrue();
  }

  @Test
  @Order(10)
  void no_use_while_a_window_is_open_or_objected() {
    change.firstUse(FIRST_OF_DECEMBER, silent).refused(409, "USE_NOT_PERMITTED");
    change.firstUse(FIRST_OF_DECEMBER, eager, objector).refused(409, "USE_NOT_PERMITTED");

    assertThat(reasons(silent, FIRST_OF_DECEMBER)).contains("WINDOW_OPEN");
    assertThat(reasons(objector, FIRST_OF_DECEMBER)).contains("OBJECTED");
    assertThat(acme.register(FIRST_OF_DECEMBER)).isEmpty();
  }

  @Test
  @Order(11)
  void use_begins_for_the_agreement_that_permits_it_alone() {
    subnotice.moveClockTo(Instant.parse("2026-12-01T08:00:00Z"));
    beforeFirstUse = subnotice.now();

    change.firstUse(FIRST_OF_DECEMBER, eager).expecting(200);

    var entries = acme.register(FIRST_OF_DECEMBER);
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().path("agreements").valueStream().map(JsonNode::asString))
        .containsExactly(eager);
    assertThat(acme.register(FIRST_OF_DECEMBER, eager)).hasSize(1);
    assertThat(acme.register(FIRST_OF_DECEMBER, silent)).isEmpty();
  }

  @Test
  @Order(12)
  void the_list_of_another_day_and_what_was_known_before_stay_as_they_were() {
    assertThat(acme.register(FIRST_OF_DECEMBER.minusDays(1))).isEmpty();
    assertThat(acme.register(FIRST_OF_DECEMBER.plusYears(1))).hasSize(1);
    assertThat(acme.register(FIRST_OF_DECEMBER, beforeFirstUse)).isEmpty();
    assertThat(acme.register(FIRST_OF_DECEMBER, subnotice.now())).hasSize(1);
  }

  @Test
  @Order(13)
  void one_second_before_the_end_the_window_is_open() {
    subnotice.moveClockTo(Instant.parse("2026-12-07T22:59:50Z"));

    assertThat(change.state(silent)).isEqualTo("OPEN");
    assertThat(change.state(latecomer)).isEqualTo("OPEN");
  }

  @Test
  @Order(14)
  void silence_ends_at_the_instant_even_when_somebody_looks_hours_later() {
    subnotice.moveClockTo(Instant.parse("2026-12-08T03:00:00Z"));

    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(permission(silent, AFTER_THE_PERIOD).path("from").asString()).isEqualTo(CLOSES);
    assertThat(permission(silent, AFTER_THE_PERIOD).path("permitted").asBoolean()).isTrue();
    assertThat(permission(silent, AFTER_THE_PERIOD.minusDays(1)).path("permitted").asBoolean())
        .isFalse();
  }

  @Test
  @Order(15)
  void a_letter_that_came_in_time_counts_although_it_is_opened_after_the_tick() {
    change
        .objectionByLetter(latecomer, "2026-12-07T22:59:59.999Z", LUIS.name(), "Bitte nicht.")
        .expecting(201);

    assertThat(change.state(latecomer)).isEqualTo("OBJECTED");
    assertThat(objections(latecomer).getFirst().path("timely").asBoolean()).isTrue();
    assertThat(permission(latecomer, AFTER_THE_PERIOD).path("permitted").asBoolean()).isFalse();
  }

  @Test
  @Order(16)
  void a_late_objection_is_kept_and_flagged() {
    change.objectionByLetter(silent, CLOSES, "Mira Muster", "Zu spät.").expecting(201);
    page(MIRA).object(MIRA.name(), "Auch zu spät.").expecting(303);

    assertThat(objections(silent)).hasSize(2).noneMatch(each -> each.path("timely").asBoolean());
    assertThat(objections(silent))
        .allSatisfy(each -> assertThat(each.path("flags").toString()).contains("LATE"));
    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(reasons(silent, AFTER_THE_PERIOD)).contains("LATE_OBJECTION");
    assertThat(permission(silent, AFTER_THE_PERIOD).path("permitted").asBoolean()).isTrue();
  }

  @Test
  @Order(17)
  void the_history_tells_every_step_in_order_and_who_did_it() {
    var history = acme.history("change=" + change.id());

    assertThat(steps(history))
        .containsSubsequence(
            "ChangeDrafted by " + Processor.EDITOR,
            "ChangeApproved by " + Processor.APPROVER,
            "ChangeAnnounced by " + Processor.EDITOR,
            "WindowPlanned by system",
            "NoticePrepared by system",
            "NoticeDispatched by system",
            "WindowOpened by system",
            "ObjectionReceived by " + KARL.name(),
            "ConfirmationSent by system",
            "ApprovalReceived by " + ELLA.name(),
            "FirstUseAuthorised by " + Processor.EDITOR,
            "UseBegun by " + Processor.EDITOR,
            "WindowLapsed by system",
            "ObjectionReceived by " + Processor.EDITOR,
            "ObjectionReceived by " + MIRA.name());
    assertThat(history).extracting(entry -> entry.path("position").asLong()).isSorted();
    assertThat(history).extracting(entry -> entry.path("at").asString()).isSorted();
    assertThat(steps(history).stream().filter(step -> step.startsWith("WindowOpened"))).hasSize(4);
  }

  @Test
  @Order(18)
  void the_history_as_csv_has_the_same_lines() {
    int before = acme.history("change=" + change.id()).size();
    var lines = acme.historyAsCsv("change=" + change.id());
    // A confirmation may be sent meanwhile.
    var after = acme.history("change=" + change.id());

    assertThat(lines.getFirst()).startsWith("position,at,type,actor,");
    assertThat(lines).hasSizeBetween(before + 1, after.size() + 1);
    assertThat(lines.subList(1, lines.size()))
        .zipSatisfy(
            after.subList(0, lines.size() - 1),
            (line, entry) ->
                assertThat(line)
                    .startsWith(
                        "%s,%s,%s,%s,"
                            .formatted(
                                entry.path("position").asString(),
                                entry.path("at").asString(),
                                entry.path("type").asString(),
                                entry.path("actor").asString())));
  }

  @Test
  @Order(19)
  void the_data_protection_officer_reads_and_never_writes() {
    int before = subnotice.log().size();
    String window = acme.path() + "/windows/" + change.window(silent).path("id").asString();

    Stream.of(
            acme.path() + "/agreements",
            acme.path() + "/register",
            acme.path() + "/changes",
            acme.path() + "/tokens",
            change.path() + "/approval",
            change.path() + "/announcement",
            change.path() + "/withdrawal",
            change.path() + "/amendment",
            change.path() + "/first-use",
            window + "/objections",
            window + "/receipts",
            window + "/resolution")
        .forEach(route -> acme.dpo().post(route, "{}").refused(403, "ROLE_TOO_SMALL"));

    assertThat(subnotice.log().size()).isEqualTo(before);
  }

  private List<Mail> mailsOf(Contact contact) {
    return subnotice.mailboxOf(contact.email()).mails();
  }

  private Mail noticeOf(Contact contact) {
    return subnotice.mailboxOf(contact.email()).notice();
  }

  private NoticePage page(Contact contact) {
    return subnotice.notice(noticeOf(contact));
  }

  private JsonNode permission(String agreement, LocalDate on) {
    return acme.permission(agreement, change.engagement(), on);
  }

  private List<String> reasons(String agreement, LocalDate on) {
    return permission(agreement, on)
        .path("reasons")
        .valueStream()
        .map(reason -> reason.path("code").asString())
        .toList();
  }

  private List<JsonNode> objections(String agreement) {
    return change.window(agreement).path("objections").valueStream().toList();
  }

  private static List<String> steps(List<JsonNode> history) {
    return history.stream()
        .map(entry -> entry.path("type").asString() + " by " + entry.path("actor").asString())
        .toList();
  }

  private static List<Answer> inParallel(int times, Callable<Answer> request) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads
          .invokeAll(IntStream.range(0, times).mapToObj(each -> request).toList())
          .stream()
          .map(Future::resultNow)
          .toList();
    }
  }
}
