package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * MAINTENY, AVV of 30 June 2023 (003): fourteen days to object, use after them or after prior
 * approval, no rule for what follows an objection, and ancillary services exempt.
 */
class MaintenyStoryTest extends ContractStory {

  private static final String TERMS = "mainteny-2023-06-30";

  private String silent;
  private String eager;
  private String objector;
  private Change change;
  private Change exempted;

  @Override
  void agreements() {
    silent = agreement(TERMS, "STILL");
    eager = agreement(TERMS, "JA");
    objector = agreement(TERMS, "NEIN");
  }

  @Test
  @Order(1)
  void par_9_nr_1_s_4_the_controller_may_object_within_fourteen_days_after_the_information() {
    change = processor.announced(Intention.addition(FIRST_OF_DECEMBER));

    var windows = change.openWindows(3);

    assertThat(windows)
        .extracting(window -> window.path("computation").path("lastDay").asString())
        .containsOnly("2026-12-07");
  }

  @Test
  @Order(2)
  void par_9_nr_1_s_5_prior_approval_lets_the_use_begin_before_the_fourteen_days_are_over() {
    page("JA").approve("Karl JA").expecting(303);

    assertThat(change.state(eager)).isEqualTo("APPROVED_EARLY");
    assertThat(processor.permits(change, eager, FIRST_OF_DECEMBER)).isTrue();
    assertThat(processor.permits(change, silent, FIRST_OF_DECEMBER)).isFalse();
  }

  @Test
  @Order(3)
  void what_follows_an_objection_is_not_regulated_so_it_blocks_until_people_decide() {
    page("NEIN").object("Karl NEIN", "Wir prüfen noch.").expecting(303);

    change.stop(objector, "2027-01-31T23:00:00Z").refused(409, "NOT_PROVIDED_BY_CONTRACT");
    assertThat(processor.reasons(change, objector, AFTER_FOURTEEN_DAYS)).contains("OBJECTED");
  }

  @Test
  @Order(4)
  void par_9_nr_1_s_5_otherwise_use_begins_after_the_fourteen_days() {
    subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

    assertThat(change.state(silent)).isEqualTo("CLEARED");
    assertThat(processor.permits(change, silent, AFTER_FOURTEEN_DAYS)).isTrue();
    assertThat(processor.permits(change, objector, AFTER_FOURTEEN_DAYS)).isFalse();
  }

  @Test
  @Order(5)
  void an_agreement_of_both_sides_settles_the_objection() {
    change.resolve(objector, "CLEARED_BY_AGREEMENT").expecting(200);

    assertThat(change.state(objector)).isEqualTo("CLEARED");
    assertThat(processor.reasons(change, objector, AFTER_FOURTEEN_DAYS))
        .contains("OBJECTION_SETTLED");
  }

  @Test
  @Order(6)
  void par_9_nr_1_s_6_a_flag_alone_exempts_nothing() {
    var flagged = Intention.addition(LocalDate.parse("2027-02-01")).calledAncillary();

    assertThat(processor.draft(flagged).planFor(silent).path("exempt").asBoolean()).isFalse();
  }

  @Test
  @Order(7)
  void par_9_nr_1_s_6_ancillary_services_are_exempt_by_a_persons_reasoned_decision() {
    int mails = mailbox("STILL").mails().size();
    exempted = processor.draft(Intention.addition(LocalDate.parse("2027-02-01")));
    exempted.classify("TELECOMMUNICATIONS", "Reine Internetanbindung").expecting(200);
    assertThat(exempted.planFor(silent).path("exempt").asBoolean()).isTrue();

    exempted.approve();
    exempted.announce();
    exempted.awaits(silent, "CLEARED");

    assertThat(exempted.window(silent).path("exempt").asBoolean()).isTrue();
    assertThat(mailbox("STILL").mails()).hasSize(mails);
    assertThat(processor.reasons(exempted, silent, LocalDate.parse("2027-02-01")))
        .containsExactly("ANCILLARY_EXEMPT");
  }

  @Test
  @Order(8)
  void the_decision_its_reason_and_its_author_stay_in_the_history() {
    assertThat(history(exempted)).contains("ClassifiedAncillary", "ExemptedAsAncillary");
    assertThat(exempted.view().path("ancillary").path("reason").asString())
        .isEqualTo("Reine Internetanbindung");
    assertThat(processor.history("change=" + exempted.id() + "&type=ClassifiedAncillary"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.path("actor").asString()).isEqualTo(Processor.EDITOR));
  }

  @Test
  @Order(9)
  void what_has_been_approved_cannot_be_classified_any_more() {
    exempted.classify("CLEANING", "zu spät").refused(409, "WRONG_STATE");
  }
}
