package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementEvent.TermsAgreed;

class AgreeTermsTest extends AgreementFacts {

  @Test
  void a_new_version_must_be_agreed() {
    given(conclude(ANNA));

    assertThat(when(agree("conbool-1.2", "2")))
        .containsExactly(new TermsAgreed(AGREEMENT.value(), "conbool-1.2", "2"));
    assertThat(agreement().termsVersion()).isEqualTo("2");
  }

  @Test
  void agreeing_on_the_terms_in_force_changes_nothing() {
    given(conclude(ANNA));

    assertThat(when(agree("conbool-1.2", "1"))).isEmpty();
  }

  @Test
  void an_unknown_agreement_has_no_terms() {
    refused(agree("conbool-1.2", "1"), RefusalCode.NOT_FOUND);
  }
}
