package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Terms that nobody here has seen, entered as YAML alone: thirty days' notice but ten business days
 * to object from the sending on, closed grounds, consultation before a stop, objections that lapse,
 * emergencies, and ninety days outside the EU.
 */
class UnseenTermsStoryTest extends ContractStory {

  private static final String TERMS =
      """
      id: cloud-host
      title: "A cloud host"
      authorisationModel: { value: GENERAL_WITH_OBJECTION, clause: "5.1" }
      objectionRight: { value: YES, clause: "5.2" }
      silenceMeans: { value: CLEARED, clause: "5.2" }
      noticeLead: { value: P90D, clause: "5.3" }
      objectionPeriod: { value: P10BD, clause: "5.4" }
      startEvent: { value: SENDING, clause: "5.4" }
      groundRequirement: { value: CLOSED_LIST, clause: "5.5" }
      closedGrounds:
        value: ["Der Unterauftragnehmer ist ein Wettbewerber", "Ein Gesetz verbietet ihn"]
        clause: "5.5"
      onObjection: { value: [CONSULT, STOP_SERVICE], clause: "5.6" }
      consultationPeriod: { value: P30D, clause: "5.6" }
      objectionLapsesAfter: { value: P60D, clause: "5.7" }
      emergencyReplacement: { value: NOTICE_AFTERWARDS, clause: "5.9" }
      variants:
        - name: "Emergency"
          when: { emergency: true }
          noticeLead: { value: none, clause: "5.9" }
        - name: "Inside the EU"
          when: { within: [EU] }
          noticeLead: { value: P30D, clause: "5.3" }
      """;

  private static final LocalDate THIRTY_DAYS = LocalDate.parse("2026-12-24");

  private String silent;
  private String objector;
  private Change change;

  @Override
  void agreements() {
    processor
        .admin()
        .send("POST", processor.path() + "/terms", TERMS, "application/yaml")
        .expecting(201);
    silent = agreement("cloud-host", "STILL");
    objector = agreement("cloud-host", "NEIN");
  }

  @Test
  @Order(1)
  void clauses_5_3_and_5_4_ten_business_days_to_object_and_thirty_days_before_use() {
    change = processor.announced(Intention.addition(FIRST_OF_DECEMBER));

    var window = change.openWindows(2).getFirst();

    assertThat(window.path("computation").path("lastDay").asString()).isEqualTo("2026-12-07");
    assertThat(window.path("computation").path("steps").get(0).path("text").asString())
        .startsWith("Absendung am Montag, 23. November 2026");
  }

  @Test
  @Order(2)
  void the_plan_the_page_and_the_record_explain_the_last_day_with_the_same_words() {
    var recorded = change.window(silent).path("computation").path("steps");
    var page = page("STILL").open().body();
    var planned =
        processor
            .draft(Intention.addition(LocalDate.parse("2027-06-01")))
            .planFor(silent)
            .path("computation")
            .path("steps");

    assertThat(recorded.size()).isPositive().isEqualTo(planned.size());
    for (int i = 1; i < recorded.size(); i++) {
      String sentence = recorded.get(i).path("text").asString();
      assertThat(page).contains(sentence);
      assertThat(planned.get(i).path("text").asString()).isEqualTo(sentence);
    }
  }

  @Test
  @Order(3)
  void clause_5_3_outside_the_eu_it_is_ninety_days() {
    var abroad =
        processor.draft(
            Intention.addition(FIRST_OF_DECEMBER).inTheUnitedStates("DPF", "2028-06-30"));

    assertThat(abroad.planFor(silent).path("earliestUse").asString())
        .isEqualTo("2027-02-21T23:00:00Z");
  }

  @Test
  @Order(4)
  void clause_5_5_the_page_offers_the_closed_grounds_and_another_ground_is_only_flagged() {
    var page = page("NEIN");
    assertThat(page.open().body()).contains("Ein Gesetz verbietet ihn");

    page.object("Karl NEIN", "Wir mögen das nicht.").expecting(303);

    var objection = change.window(objector).path("objections").get(0);
    assertThat(texts(objection.path("flags"))).containsExactly("GROUND_MISSING");
    assertThat(change.state(objector)).isEqualTo("OBJECTED");
  }

  @Test
  @Order(5)
  void a_ground_of_the_list_is_a_ground() {
    var page = page("NEIN");
    page.send(
            "objection",
            Map.of(
                "name", "Karl NEIN",
                "ground", "Ein Gesetz verbietet ihn",
                "text", "§ 80 SGB X",
                "_nonce", page.nonce()))
        .expecting(303);

    var objection = change.window(objector).path("objections").get(1);
    assertThat(texts(objection.path("flags"))).isEmpty();
    assertThat(objection.path("text").asString()).contains("Ein Gesetz verbietet ihn", "SGB X");
  }

  @Test
  @Order(6)
  void clause_5_6_the_service_may_not_stop_before_thirty_days_of_consultation() {
    change.stop(objector, "2026-12-22T23:00:00Z").refused(409, "STOP_TOO_EARLY");

    var clocks = change.window(objector).path("objections").get(1).path("clocks");
    assertThat(clocks.path("consultationEndsAt").asString()).isEqualTo("2026-12-23T23:00:00Z");
  }

  @Test
  @Order(7)
  void more_time_for_one_controller_is_counted_from_the_end_of_its_period() {
    change.enter(silent, "extension", "{\"period\":\"P3D\",\"reason\":\"Urlaub\"}").expecting(200);

    var window = change.window(silent);
    assertThat(window.path("closesAt").asString()).isEqualTo("2026-12-10T23:00:00Z");
    assertThat(rules(window.path("computation"))).contains("BGB § 190");
    subnotice.moveClockTo(Instant.parse("2026-12-10T22:55:00Z"));
    assertThat(change.state(silent)).isEqualTo("OPEN");
  }

  @Test
  @Order(8)
  void the_two_periods_are_two_dates() {
    subnotice.moveClockTo(Instant.parse("2026-12-10T23:00:00Z"));

    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(processor.permits(change, silent, THIRTY_DAYS.minusDays(1))).isFalse();
    assertThat(processor.permits(change, silent, THIRTY_DAYS)).isTrue();
  }

  @Test
  @Order(9)
  void clause_5_9_in_an_emergency_the_use_begins_before_the_notice_which_says_so() {
    change.firstUse(THIRTY_DAYS, silent).expecting(200);
    int mails = mailbox("STILL").mails().size();

    var urgent =
        processor.announced(
            Intention.addition(subnotice.today().minusDays(1))
                .replacing(change.engagement(), true));
    urgent.awaits(silent, "OPEN");

    assertThat(processor.reasons(urgent, silent, subnotice.today()))
        .contains("EMERGENCY_REPLACEMENT");
    urgent.firstUse(subnotice.today(), silent).expecting(200);
    assertThat(mailbox("STILL").next(mails).text()).contains("Notfallersatz");
  }

  @Test
  @Order(10)
  void clause_5_7_an_objection_without_an_answer_lapses_after_sixty_days() {
    subnotice.moveClockTo(Instant.parse("2027-01-22T22:55:00Z"));
    assertThat(change.state(objector)).isEqualTo("OBJECTED");

    subnotice.moveClockTo(Instant.parse("2027-01-22T23:00:00Z"));

    assertThat(change.state(objector)).isEqualTo("CLEARED");
    assertThat(change.window(objector).path("objections").get(1).path("lapsed").asBoolean())
        .isTrue();
    assertThat(history(change)).contains("ObjectionLapsed");
  }
}
