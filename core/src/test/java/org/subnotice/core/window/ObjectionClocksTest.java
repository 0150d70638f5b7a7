package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;

/**
 * A contract with twenty days of consultation, after which the service may be stopped, and with
 * objections that lapse after twenty-five days without an answer.
 */
class ObjectionClocksTest extends WindowFacts {

  /** 24 November and 20 days: Monday, 14 December. */
  private static final Instant CONSULTED = Instant.parse("2026-12-14T23:00:00Z");

  /** 24 November and 25 days: Saturday, so Monday, 21 December. */
  private static final Instant LAPSES = Instant.parse("2026-12-21T23:00:00Z");

  private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

  @Test
  void an_objection_sets_the_clocks_of_its_contract_running() {
    givenReceived(Contracts.lapsing());

    assertThat(when(objection("no", TUESDAY)))
        .singleElement(InstanceOfAssertFactories.type(ObjectionReceived.class))
        .extracting(ObjectionReceived::clocks)
        .isEqualTo(new ObjectionClocks(CONSULTED, null, LAPSES));
  }

  @Test
  void a_contract_without_such_periods_sets_none() {
    givenReceived(Contracts.conbool());

    assertThat(when(objection("no", TUESDAY)))
        .singleElement(InstanceOfAssertFactories.type(ObjectionReceived.class))
        .extracting(ObjectionReceived::clocks)
        .isEqualTo(ObjectionClocks.NONE);
  }

  @Test
  void the_service_may_not_stop_while_a_solution_is_sought() {
    givenReceived(Contracts.lapsing());
    given(objection("no", TUESDAY));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(stop(CONSULTED.minusNanos(1), TUESDAY)))
        .extracting(Refusal::code)
        .isEqualTo(RefusalCode.STOP_TOO_EARLY);
    assertThat(when(stop(CONSULTED, TUESDAY))).hasSize(1);
  }

  @Test
  void an_objection_without_an_answer_lapses_on_its_day_and_not_before() {
    givenReceived(Contracts.lapsing());
    given(objection("no", TUESDAY));

    assertThat(when(lapse(LAPSES.minusNanos(1)))).isEmpty();
    assertThat(when(lapse(LAPSES)))
        .containsExactly(new ObjectionLapsed(WINDOW.value(), LAPSES, WindowState.CLEARED));
  }

  @Test
  void use_begins_when_the_objection_has_lapsed() {
    givenReceived(Contracts.lapsing());
    given(objection("no", TUESDAY), lapse(LAPSES));

    assertThat(permissions.of(window(), LocalDate.parse("2026-12-21")).permitted()).isFalse();
    assertThat(permissions.of(window(), LocalDate.parse("2026-12-22")).permitted()).isTrue();
  }

  @Test
  void an_objection_that_was_answered_does_not_lapse() {
    givenReceived(Contracts.lapsing());
    given(objection("no", TUESDAY), resolve(Outcome.CONTINUE_WITHOUT_CHANGE, TUESDAY));

    assertThat(when(lapse(LAPSES))).isEmpty();
  }

  @Test
  void a_second_objection_keeps_both_standing_until_its_own_day() {
    givenReceived(Contracts.lapsing());
    given(objection("no", TUESDAY), objection("still no", TUESDAY.plusSeconds(3 * 86_400)));

    assertThat(when(lapse(LAPSES))).isEmpty();
  }
}
