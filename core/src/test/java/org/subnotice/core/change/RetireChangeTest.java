package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeRetired;

/** A change ends when what it brought has been removed. */
class RetireChangeTest extends ChangeFacts {

  @Test
  void a_change_in_use_is_retired_by_the_removal() {
    givenDecided(3);
    given(use());

    assertThat(when(retire()))
        .containsExactly(new ChangeRetired(CHANGE.value(), AMENDMENT.value()));
    assertThat(state()).contains(ChangeState.RETIRED);
  }

  @Test
  void it_is_retired_once() {
    givenDecided(3);
    given(use(), retire());

    assertThat(when(retire())).isEmpty();
  }

  @Test
  void what_was_never_used_cannot_be_retired() {
    givenDecided(3);

    refused(retire(), RefusalCode.WRONG_STATE);
  }

  @Test
  void what_is_retired_cannot_be_withdrawn() {
    givenDecided(3);
    given(use(), retire());

    refused(withdraw(), RefusalCode.WRONG_STATE);
  }
}
