package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeEvent.ChangeAbandoned;
import org.subnotice.core.change.ChangeEvent.ChangeDecided;

class CloseChangeTest extends ChangeFacts {

  @Test
  void one_controller_for_it_decides_the_change() {
    givenAnnounced();
    given(planned());

    assertThat(when(close(1))).containsExactly(new ChangeDecided(CHANGE.value(), 1));
    assertThat(when(close(1))).isEmpty();
  }

  @Test
  void all_controllers_against_it_abandon_the_change() {
    givenAnnounced();
    given(planned());

    assertThat(when(close(0))).containsExactly(new ChangeAbandoned(CHANGE.value()));
    assertThat(state()).hasValue(ChangeState.ABANDONED);
  }

  @Test
  void nothing_is_decided_before_every_controller_has_its_window() {
    givenAnnounced();

    assertThat(when(close(3))).isEmpty();
  }
}
