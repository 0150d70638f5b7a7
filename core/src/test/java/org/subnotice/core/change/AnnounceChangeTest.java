package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeAnnounced;

class AnnounceChangeTest extends ChangeFacts {

  @Test
  void an_approved_change_is_announced_to_every_agreement() {
    given(draft(), approve(PAUL));

    assertThat(when(announce())).containsExactly(new ChangeAnnounced(CHANGE.value(), 3));
    assertThat(state()).hasValue(ChangeState.ANNOUNCED);
  }

  @Test
  void no_draft_goes_out_unseen() {
    given(draft());

    refused(announce(), RefusalCode.WRONG_STATE);
  }

  @Test
  void without_four_eyes_a_draft_may_go_out() {
    given(draft(ChangeKind.ADDITION, PLANNED_USE, false));

    assertThat(when(announce())).hasSize(1);
  }

  @Test
  void what_any_contract_misses_in_the_dossier_holds_the_announcement_back() {
    given(draft(), approve(PAUL));

    refused(announce(TODAY, "GUARANTEES"), RefusalCode.DOSSIER_INCOMPLETE);
  }

  @Test
  void the_controllers_are_told_before_the_use() {
    given(draft(), approve(PAUL));

    refused(announce(PLANNED_USE.plusDays(1)), RefusalCode.WRONG_STATE);
  }

  @Test
  void nothing_is_announced_twice() {
    givenAnnounced();

    refused(announce(), RefusalCode.ALREADY_ANNOUNCED);
  }

  @Test
  void not_even_after_every_controller_stood_against_it() {
    givenDecided(0);

    refused(announce(), RefusalCode.ALREADY_ANNOUNCED);
  }

  @Test
  void a_withdrawn_change_stays_withdrawn() {
    given(draft(), approve(PAUL), withdraw());

    refused(announce(), RefusalCode.WRONG_STATE);
  }
}
