package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeEvent.PlanningFinished;

class FinishPlanningTest extends ChangeFacts {

  @Test
  void planning_finishes_once() {
    givenAnnounced();

    assertThat(when(planned())).containsExactly(new PlanningFinished(CHANGE.value(), 3));
    assertThat(when(planned())).isEmpty();
  }

  @Test
  void a_change_withdrawn_meanwhile_needs_no_windows() {
    givenAnnounced();
    given(withdraw());

    assertThat(when(planned())).isEmpty();
  }
}
