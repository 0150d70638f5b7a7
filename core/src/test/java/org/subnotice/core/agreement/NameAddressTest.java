package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementCommand.NameAddress;
import org.subnotice.core.agreement.AgreementEvent.AddressNamed;
import org.subnotice.core.personal.Sealed;

class NameAddressTest extends AgreementFacts {

  private static final Sealed KAI = new Sealed("person-kaikaikai", "S2Fp");

  @Test
  void an_address_is_named_once_and_can_be_taken_back() {
    given(conclude(ANNA));
    assertThat(when(name(Optional.empty()))).isEmpty();
    assertThat(when(name(Optional.of(KAI))))
        .containsExactly(new AddressNamed(AGREEMENT.value(), KAI));
    assertThat(when(name(Optional.of(KAI)))).isEmpty();
    assertThat(when(name(Optional.empty())))
        .containsExactly(new AddressNamed(AGREEMENT.value(), null));
  }

  @Test
  void no_address_without_an_agreement() {
    refused(name(Optional.of(KAI)), RefusalCode.NOT_FOUND);
  }

  private static NameAddress name(Optional<Sealed> address) {
    return new NameAddress(AGREEMENT, address);
  }
}
