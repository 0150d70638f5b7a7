package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ChangeDrafted;

class DraftChangeTest extends ChangeFacts {

  @Test
  void a_change_begins_as_a_draft() {
    var events = when(draft());

    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            ChangeDrafted.class, e -> assertThat(e.services()).containsExactly("backup", "mail"));
    assertThat(state()).hasValue(ChangeState.DRAFT);
  }

  @Test
  void drafting_twice_drafts_once() {
    given(draft());

    assertThat(when(draft(ChangeKind.REMOVAL, PLANNED_USE, false))).isEmpty();
  }

  @Test
  void the_planned_use_must_lie_ahead() {
    refused(draft(ChangeKind.ADDITION, TODAY.minusDays(1), true), RefusalCode.DATE_PASSED);
  }

  @Test
  void a_replacement_names_whom_it_replaces() {
    refused(draft(ChangeKind.REPLACEMENT, PLANNED_USE, true), RefusalCode.INVALID);
  }

  @Test
  void nothing_can_be_asked_of_a_change_that_was_never_drafted() {
    refused(approve(PAUL), RefusalCode.NOT_FOUND);
  }
}
