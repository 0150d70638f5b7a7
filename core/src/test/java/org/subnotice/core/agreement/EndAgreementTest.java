package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementEvent.AgreementEnded;

class EndAgreementTest extends AgreementFacts {

  @Test
  void an_agreement_ends_with_a_day() {
    given(conclude(ANNA));

    assertThat(when(end(CONCLUDED)))
        .containsExactly(new AgreementEnded(AGREEMENT.value(), CONCLUDED));
    assertThat(when(end(CONCLUDED))).isEmpty();
  }

  @Test
  void a_wrong_day_can_be_corrected() {
    given(conclude(ANNA), end(CONCLUDED));

    given(end(CONCLUDED.plusYears(1)));

    assertThat(agreement().endsOn()).hasValue(CONCLUDED.plusYears(1));
  }

  @Test
  void it_does_not_end_before_it_began() {
    given(conclude(ANNA));

    refused(end(CONCLUDED.minusDays(1)), RefusalCode.INVALID);
  }

  @Test
  void an_unknown_agreement_cannot_end() {
    refused(end(CONCLUDED), RefusalCode.NOT_FOUND);
  }
}
