package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Conbool, Auftragsverarbeitungsvertrag v1.2 (002): fourteen days before use, and beside them
 * fourteen days to object on a factual ground; then go on without, or stop the service.
 */
class ConboolStoryTest extends ContractStory {

  private String silent;
  private String objector;
  private Change change;

  @Override
  void agreements() {
    silent = agreement("conbool-1.2", "STILL");
    objector = agreement("conbool-1.2", "NEIN");
  }

  @Test
  @Order(1)
  void par_7_nr_1_changes_are_told_at_least_fourteen_days_before_use() {
    change = processor.draft(Intention.addition(FIRST_OF_DECEMBER));

    var plan = change.planFor(silent);

    assertThat(plan.path("form").asString()).isEqualTo("TEXTFORM");
    assertThat(plan.path("expectedLastDay").asString()).isEqualTo("2026-12-07");
    assertThat(plan.path("earliestUse").asString()).isEqualTo("2026-12-07T23:00:00Z");
    change.approve();
    change.announce();
    change.openWindows(2);
  }

  @Test
  @Order(2)
  void the_contract_knows_no_early_use_and_offers_none() {
    assertThat(page("STILL").offers("approval")).isFalse();
    assertThat(page("STILL").offers("objection")).isTrue();
  }

  @Test
  @Order(3)
  void par_7_nr_3_an_objection_without_a_factual_ground_is_kept_and_flagged() {
    page("NEIN").object("Karl NEIN", "").expecting(303);

    var window = change.window(objector);
    assertThat(window.path("state").asString()).isEqualTo("OBJECTED");
    assertThat(texts(window.path("objections").get(0).path("flags")))
        .containsExactly("GROUND_MISSING");
    assertThat(processor.reasons(change, objector, AFTER_FOURTEEN_DAYS)).contains("OBJECTED");
  }

  @Test
  @Order(4)
  void par_7_nr_4_the_service_may_not_stop_before_fourteen_days_from_receipt() {
    change.stop(objector, "2026-12-07T22:59:59Z").refused(409, "STOP_TOO_EARLY");

    change.stop(objector, "2026-12-07T23:00:00Z").expecting(200);

    assertThat(change.state(objector)).isEqualTo("STOPPING");
  }

  @Test
  @Order(5)
  void the_other_controllers_silence_clears_after_the_last_day_and_not_before() {
    subnotice.moveClockTo(FOURTEEN_DAYS_LATER.minusSeconds(300));
    assertThat(change.state(silent)).isEqualTo("OPEN");

    subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(processor.permits(change, silent, FIRST_OF_DECEMBER)).isFalse();
    assertThat(processor.permits(change, silent, AFTER_FOURTEEN_DAYS)).isTrue();
  }

  @Test
  @Order(6)
  void par_7_nr_4_once_the_service_has_stopped_nothing_is_owed_for_it() {
    assertThat(change.state(objector)).isEqualTo("STOPPED");
    assertThat(history(change)).contains("ServiceStopped");
    assertThat(
            processor.historyAsCsv("change=" + change.id()).stream()
                .anyMatch(line -> line.contains("ServiceStopped")))
        .isTrue();
  }

  @Test
  @Order(7)
  void use_begins_for_the_one_who_was_silent_alone() {
    change.firstUse(AFTER_FOURTEEN_DAYS, silent, objector).refused(409, "USE_NOT_PERMITTED");
    change.firstUse(AFTER_FOURTEEN_DAYS, silent).expecting(200);

    assertThat(processor.register(AFTER_FOURTEEN_DAYS, silent)).hasSize(1);
    assertThat(processor.register(AFTER_FOURTEEN_DAYS, objector)).isEmpty();
  }

  @Test
  @Order(8)
  void no_service_is_exempt_whatever_a_person_calls_it() {
    var cleaning =
        processor.draft(Intention.addition(LocalDate.parse("2027-02-01")).calledAncillary());
    cleaning.classify("TELECOMMUNICATIONS", "nur Leitungen").expecting(200);

    assertThat(cleaning.planFor(silent).path("exempt").asBoolean()).isFalse();
    cleaning.approve();
    cleaning.announce();

    cleaning.awaits(silent, "OPEN");
    assertThat(processor.permits(cleaning, silent, LocalDate.parse("2027-02-01"))).isFalse();
  }

  @Test
  @Order(9)
  void par_10_nr_5_a_material_change_at_a_subprocessor_is_told_like_a_new_one() {
    var material =
        processor.announced(
            Intention.materialChangeOf(change.engagement(), LocalDate.parse("2027-02-01")));

    var window = material.awaits(silent, "OPEN");

    assertThat(Instant.parse(window.path("closesAt").asString())).isAfter(subnotice.now());
    assertThat(processor.permits(change, silent, LocalDate.parse("2027-01-15"))).isTrue();
  }

  @Test
  @Order(10)
  void an_emergency_opens_no_gate_that_the_contract_does_not_have() {
    var urgent =
        processor.announced(
            Intention.addition(subnotice.today()).replacing(change.engagement(), true));

    urgent.awaits(silent, "OPEN");

    assertThat(processor.permits(urgent, silent, subnotice.today())).isFalse();
    assertThat(processor.reasons(urgent, silent, subnotice.today())).contains("WINDOW_OPEN");
  }
}
