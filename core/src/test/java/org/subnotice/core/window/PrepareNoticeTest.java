package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subnotice.core.window.WindowEvent.NoticePrepared;

class PrepareNoticeTest extends WindowFacts {

  private final WindowTerms terms = Contracts.mainteny();

  @BeforeEach
  void planned() {
    given(plan(terms));
  }

  @Test
  void the_notice_promises_a_last_day() {
    var events = when(prepare(terms, ANNA, BERT));

    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            NoticePrepared.class, e -> assertThat(e.promisedClosesAt()).isEqualTo(CLOSES));
    assertThat(state()).isEqualTo(WindowState.NOTICE_PREPARED);
    assertThat(window().deliveries()).containsOnlyKeys(ANNA, BERT);
  }

  @Test
  void the_same_attempt_is_prepared_once() {
    given(prepare(terms, ANNA));

    assertThat(when(prepare(terms, BERT))).isEmpty();
  }

  @Test
  void a_later_attempt_replaces_the_messages() {
    given(prepare(terms, ANNA), bounce(ANNA, MONDAY));

    when(prepare(2, MONDAY, terms, BERT));

    assertThat(state()).isEqualTo(WindowState.NOTICE_PREPARED);
    assertThat(window().deliveries()).containsOnlyKeys(BERT);
  }

  @Test
  void a_later_notice_never_takes_back_a_promised_day() {
    given(
        prepare(1, MONDAY.plus(Duration.ofDays(7)), terms, ANNA), prepare(2, MONDAY, terms, ANNA));

    when(accept(ANNA, MONDAY));

    assertThat(window().closesAt()).hasValue(CLOSES.plus(Duration.ofDays(7)));
  }

  @Test
  void a_running_or_ended_window_needs_no_further_notice() {
    given(prepare(terms, ANNA), accept(ANNA, MONDAY));
    assertThat(when(prepare(2, MONDAY, terms, ANNA))).isEmpty();

    given(end(EndReason.CHANGE_WITHDRAWN));
    assertThat(when(prepare(2, MONDAY, terms, ANNA))).isEmpty();
  }
}
