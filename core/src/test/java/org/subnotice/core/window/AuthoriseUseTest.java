package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;

class AuthoriseUseTest extends WindowFacts {

  private void refused(LocalDate on) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(use(on)))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.USE_NOT_PERMITTED));
  }

  @Test
  void a_cleared_window_lets_the_use_begin() {
    givenReceived(Contracts.conbool());
    given(lapse(CLOSES));

    assertThat(when(use(CLOSED)))
        .containsExactly(
            new FirstUseAuthorised(
                WINDOW.value(), AGREEMENT.value(), "engagement-00000001", CLOSED));
  }

  @Test
  void the_use_begins_once() {
    givenReceived(Contracts.conbool());
    given(lapse(CLOSES), use(CLOSED));

    assertThat(when(use(CLOSED.plusDays(1)))).isEmpty();
    assertThat(window().usedFrom()).hasValue(CLOSED);
  }

  @Test
  void not_one_day_before_the_window_ends() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));

    refused(CLOSED.minusDays(1));
  }

  @Test
  void not_while_the_window_is_open_even_for_a_day_after_its_end() {
    givenReceived(Contracts.mainteny());

    refused(CLOSED);
  }

  @Test
  void not_before_the_planned_day_despite_an_early_approval() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY));

    refused(PLANNED_USE.minusDays(1));
    assertThat(when(use(PLANNED_USE))).hasSize(1);
  }

  @Test
  void the_refusal_names_the_agreement_and_every_reason() {
    givenReceived(Contracts.mainteny());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(use(CLOSED)))
        .withMessageContaining(AGREEMENT.value())
        .withMessageContaining("its window is open");
  }

  @Test
  void a_removal_is_carried_out_without_any_permission() {
    var terms = Contracts.conbool();
    given(plan(terms, ChangeKind.REMOVAL), prepare(terms, ANNA));

    assertThat(when(use(PLANNED_USE))).hasSize(1);
    assertThat(permissions.of(window(), PLANNED_USE).permitted()).isFalse();
    assertThat(permissions.of(window(), PLANNED_USE.minusDays(1)).permitted()).isTrue();
  }

  @Test
  void a_withdrawn_removal_removes_nothing() {
    given(plan(Contracts.conbool(), ChangeKind.REMOVAL), end(EndReason.CHANGE_WITHDRAWN));

    refused(PLANNED_USE);
  }
}
