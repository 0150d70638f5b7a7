package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;

/** When a subprocessor fails, the use may lie before the notice; nothing else is waived. */
class EmergencyTest extends ChangeFacts {

  @Test
  void an_emergency_replacement_may_have_begun_yesterday() {
    given(emergency(ChangeKind.REPLACEMENT), approve(PAUL), announce());

    assertThat(state()).contains(ChangeState.ANNOUNCED);
  }

  @Test
  void an_addition_is_no_emergency() {
    refused(emergency(ChangeKind.ADDITION), RefusalCode.INVALID);
  }

  @Test
  void an_emergency_needs_the_second_pair_of_eyes_like_any_change() {
    given(emergency(ChangeKind.REPLACEMENT));

    refused(announce(), RefusalCode.WRONG_STATE);
  }
}
