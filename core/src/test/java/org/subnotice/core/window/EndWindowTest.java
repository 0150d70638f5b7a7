package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.core.window.WindowEvent.WindowEnded;

class EndWindowTest extends WindowFacts {

  @ParameterizedTest
  @EnumSource
  void a_window_ends_with_its_change_or_agreement(EndReason reason) {
    givenReceived(Contracts.mainteny());

    assertThat(when(end(reason))).containsExactly(new WindowEnded(WINDOW.value(), reason));
    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
    assertThat(when(end(reason))).isEmpty();
  }

  @Test
  void an_objected_window_ends_too() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), end(EndReason.CHANGE_WITHDRAWN));

    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
  }

  @Test
  void what_is_in_use_is_not_undone() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES), use(CLOSED));

    assertThat(when(end(EndReason.CHANGE_SUPERSEDED))).isEmpty();
  }

  @Test
  void nothing_revives_an_ended_window() {
    givenReceived(Contracts.mainteny());
    given(end(EndReason.CHANGE_WITHDRAWN));

    given(approval(MONDAY), objection("no", MONDAY), withdrawal(MONDAY), lapse(CLOSES));

    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
  }
}
