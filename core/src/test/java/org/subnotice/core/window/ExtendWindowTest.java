package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Step;
import org.subnotice.core.window.WindowEvent.WindowExtended;

/** More time is counted from the end of the period that runs (§ 190 BGB). */
class ExtendWindowTest extends WindowFacts {

  @Test
  void a_week_more_ends_a_week_after_the_last_day() {
    givenReceived(Contracts.mainteny());

    assertThat(when(extension("more", "P7D", MONDAY)))
        .singleElement(InstanceOfAssertFactories.type(WindowExtended.class))
        .extracting(e -> e.computation().lastDay(), WindowExtended::closesAt)
        .containsExactly(LocalDate.parse("2026-12-14"), Instant.parse("2026-12-14T23:00:00Z"));
  }

  @Test
  void what_arrives_in_the_added_week_is_in_time() {
    givenReceived(Contracts.mainteny());
    given(extension("more", "P7D", MONDAY), objection("no", CLOSES.plusSeconds(60)));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void an_extension_over_christmas_ends_on_a_working_day_and_says_why() {
    givenReceived(Contracts.mainteny());

    var extended = (WindowExtended) when(extension("more", "P18D", MONDAY)).getFirst();

    assertThat(extended.computation().lastDay()).isEqualTo("2026-12-28");
    assertThat(extended.computation().steps()).extracting(Step::rule).contains("BGB § 190");
  }

  @Test
  void the_same_grant_lengthens_once() {
    givenReceived(Contracts.mainteny());
    given(extension("more", "P7D", MONDAY));

    assertThat(when(extension("more", "P7D", MONDAY))).isEmpty();
  }

  @Test
  void a_period_that_has_ended_is_not_extended() {
    givenReceived(Contracts.mainteny());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(extension("late", "P7D", CLOSES)))
        .extracting(Refusal::code)
        .isEqualTo(RefusalCode.WRONG_STATE);
  }
}
