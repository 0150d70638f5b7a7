package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.HoldSending;
import org.subnotice.core.change.ChangeCommand.ResumeSending;
import org.subnotice.core.change.ChangeEvent.SendingHeld;
import org.subnotice.core.change.ChangeEvent.SendingResumed;

class HoldSendingTest extends ChangeFacts {

  @Test
  void the_notices_of_an_announced_change_are_held_and_resumed() {
    givenAnnounced();

    assertThat(when(new HoldSending(CHANGE))).containsExactly(new SendingHeld(CHANGE.value()));
    assertThat(when(new HoldSending(CHANGE))).isEmpty();
    assertThat(when(new ResumeSending(CHANGE))).containsExactly(new SendingResumed(CHANGE.value()));
    assertThat(when(new ResumeSending(CHANGE))).isEmpty();
  }

  @Test
  void a_held_change_stays_held_while_it_goes_on() {
    givenAnnounced();
    given(new HoldSending(CHANGE), planned(), close(1));

    assertThat(when(new ResumeSending(CHANGE))).hasSize(1);
  }

  @Test
  void a_draft_has_no_notices_to_hold() {
    given(draft());

    refused(new HoldSending(CHANGE), RefusalCode.WRONG_STATE);
    refused(new ResumeSending(CHANGE), RefusalCode.WRONG_STATE);
  }
}
