package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Clause 7.7 of the Commission's contract clauses (EU) 2021/915: option 1 wants prior specific
 * authorisation, option 2 a notice in time and the opportunity to object.
 */
class ClauseSevenSevenStoryTest extends ContractStory {

  private String specific;
  private String general;
  private String objector;
  private Change change;

  @Override
  void agreements() {
    specific = agreement("scc-2021-915-7.7-option-1", "EINS");
    general = agreement("scc-2021-915-7.7-option-2", "ZWEI");
    objector = agreement("scc-2021-915-7.7-option-2", "NEIN");
  }

  @Test
  @Order(1)
  void option_1_asks_and_option_2_informs() {
    change = processor.announced(Intention.addition(FIRST_OF_DECEMBER));

    change.awaits(specific, "AWAITING_APPROVAL");
    change.awaits(general, "OPEN");
    change.awaits(objector, "OPEN");
  }

  @Test
  @Order(2)
  void the_same_silence_refuses_under_option_1_and_clears_under_option_2() {
    page("NEIN").object("Karl NEIN", "Nein.").expecting(303);

    subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

    assertThat(change.state(specific)).isEqualTo("REFUSED");
    assertThat(change.state(general)).isEqualTo("CLEARED");
    assertThat(processor.permits(change, specific, AFTER_FOURTEEN_DAYS)).isFalse();
    assertThat(processor.permits(change, general, AFTER_FOURTEEN_DAYS)).isTrue();
  }

  @Test
  @Order(3)
  void after_an_objection_under_option_2_the_processor_may_not_engage() {
    assertThat(processor.permits(change, objector, AFTER_FOURTEEN_DAYS)).isFalse();

    change.resolve(objector, "CONTINUE_WITHOUT_CHANGE").expecting(200);

    assertThat(processor.reasons(change, objector, AFTER_FOURTEEN_DAYS)).contains("OBJECTED");
    String state = Subnotice.until(() -> change.state(), "DECIDED"::equals);
    assertThat(state).isEqualTo("DECIDED");
  }

  @Test
  @Order(4)
  void an_objection_after_the_period_is_kept_flagged_and_left_to_people() {
    page("ZWEI").object("Karl ZWEI", "Zu spät gelesen.").expecting(303);

    var late = change.window(general).path("objections").get(0);
    assertThat(late.path("timely").asBoolean()).isFalse();
    assertThat(texts(late.path("flags"))).contains("LATE");
    assertThat(change.state(general)).isEqualTo("CLEARED");
    assertThat(processor.reasons(change, general, AFTER_FOURTEEN_DAYS)).contains("LATE_OBJECTION");
  }
}
