package org.subnotice.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeEvent.ClassifiedAncillary;
import org.subnotice.core.terms.Ancillary;

/** Ancillary is what a person found to be, with a reason, before a second person approves. */
class ClassifyAncillaryTest extends ChangeFacts {

  @Test
  void a_person_classifies_a_draft_and_says_why() {
    given(draft());

    assertThat(when(classify(Ancillary.TELECOMMUNICATIONS)))
        .containsExactly(
            new ClassifiedAncillary(
                CHANGE.value(), Ancillary.TELECOMMUNICATIONS, REASON, EVA.value()));
  }

  @Test
  void what_has_been_approved_is_not_classified_behind_the_approvers_back() {
    given(draft(), approve(PAUL));

    refused(classify(Ancillary.CLEANING), RefusalCode.WRONG_STATE);
  }
}
