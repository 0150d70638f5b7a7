package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.UseBegun;

class BeginUseTest extends ChangeFacts {

  @Test
  void the_first_agreement_brings_the_change_into_use() {
    givenDecided(1);

    assertThat(when(use())).containsExactly(new UseBegun(CHANGE.value(), PLANNED_USE));
    assertThat(when(use())).isEmpty();
  }

  @Test
  void one_agreement_need_not_wait_for_the_windows_of_the_others() {
    givenAnnounced();

    assertThat(when(use())).hasSize(1);
  }

  @Test
  void a_controller_may_approve_after_all_stood_against_it() {
    givenDecided(0);

    given(use());

    assertThat(state()).hasValue(ChangeState.IN_USE);
  }

  @Test
  void no_use_without_an_announcement() {
    given(draft(), approve(PAUL));

    refused(use(), RefusalCode.WRONG_STATE);
  }

  @Test
  void no_use_of_what_was_amended() {
    givenAnnounced();
    given(supersede());
    refused(use(), RefusalCode.WRONG_STATE);
  }

  @Test
  void no_use_of_what_was_withdrawn() {
    givenAnnounced();
    given(withdraw());

    refused(use(), RefusalCode.WRONG_STATE);
  }
}
