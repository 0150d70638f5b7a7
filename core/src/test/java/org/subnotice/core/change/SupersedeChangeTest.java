package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeSuperseded;

class SupersedeChangeTest extends ChangeFacts {

  @Test
  void an_amendment_supersedes_the_announced_change() {
    givenAnnounced();

    assertThat(when(supersede()))
        .containsExactly(new ChangeSuperseded(CHANGE.value(), AMENDMENT.value()));
    assertThat(when(supersede())).isEmpty();
  }

  @Test
  void a_change_that_every_controller_stood_against_can_be_amended() {
    givenDecided(0);

    assertThat(when(supersede())).hasSize(1);
  }

  @Test
  void a_draft_needs_no_amendment() {
    given(draft());
    refused(supersede(), RefusalCode.WRONG_STATE);
  }

  @Test
  void what_is_in_use_is_changed_by_a_change_of_its_own() {
    givenDecided(1);
    given(use());

    refused(supersede(), RefusalCode.WRONG_STATE);
  }

  @Test
  void nothing_is_decided_about_a_superseded_change() {
    givenAnnounced();
    given(planned(), supersede());

    assertThat(when(close(3))).isEmpty();
  }
}
