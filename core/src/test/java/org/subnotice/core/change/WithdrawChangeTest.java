package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeWithdrawn;

class WithdrawChangeTest extends ChangeFacts {

  @Test
  void a_draft_is_withdrawn() {
    given(draft());

    assertThat(when(withdraw())).containsExactly(new ChangeWithdrawn(CHANGE.value(), REASON));
    assertThat(when(withdraw())).isEmpty();
  }

  @Test
  void so_is_what_was_announced_or_decided() {
    givenDecided(2);

    given(withdraw());

    assertThat(state()).hasValue(ChangeState.WITHDRAWN);
  }

  @Test
  void so_is_what_every_controller_stood_against() {
    givenDecided(0);

    assertThat(when(withdraw())).hasSize(1);
  }

  @Test
  void what_is_in_use_can_only_be_removed() {
    givenDecided(1);
    given(use());

    refused(withdraw(), RefusalCode.WRONG_STATE);
  }

  @Test
  void what_was_amended_is_withdrawn_with_its_amendment() {
    givenAnnounced();
    given(supersede());

    refused(withdraw(), RefusalCode.WRONG_STATE);
  }
}
