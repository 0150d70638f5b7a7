package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementEvent.AgreementConcluded;

class ConcludeAgreementTest extends AgreementFacts {

  @Test
  void an_agreement_is_concluded_under_one_version_of_its_terms() {
    var events = when(conclude(ANNA, COPY));

    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            AgreementConcluded.class,
            e -> {
              assertThat(e.services()).containsExactly("backup", "mail");
              assertThat(e.subdivision()).isEqualTo("DE-SN");
              assertThat(e.termsVersion()).isEqualTo("1");
            });
  }

  @Test
  void concluding_twice_concludes_once() {
    given(conclude(ANNA));

    assertThat(when(conclude(ANNA))).isEmpty();
  }

  @Test
  void somebody_must_be_designated_to_receive_notices() {
    refused(conclude(COPY), RefusalCode.INVALID);
    refused(conclude(), RefusalCode.INVALID);
  }
}
