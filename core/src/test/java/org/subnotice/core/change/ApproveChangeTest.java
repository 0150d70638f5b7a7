package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeApproved;

class ApproveChangeTest extends ChangeFacts {

  @Test
  void a_second_pair_of_eyes_makes_the_draft_ready() {
    given(draft());

    assertThat(when(approve(PAUL)))
        .containsExactly(new ChangeApproved(CHANGE.value(), PAUL.value()));
    assertThat(state()).hasValue(ChangeState.READY);
  }

  @Test
  void nobody_approves_their_own_draft() {
    given(draft());

    refused(approve(EVA), RefusalCode.FOUR_EYES);
  }

  @Test
  void unless_the_processor_wants_no_second_pair() {
    given(draft(ChangeKind.ADDITION, PLANNED_USE, false));

    assertThat(when(approve(EVA))).hasSize(1);
  }

  @Test
  void approving_twice_approves_once() {
    given(draft(), approve(PAUL));

    assertThat(when(approve(PAUL))).isEmpty();
  }

  @Test
  void what_is_announced_needs_no_approval_any_more() {
    givenAnnounced();

    refused(approve(PAUL), RefusalCode.WRONG_STATE);
  }
}
