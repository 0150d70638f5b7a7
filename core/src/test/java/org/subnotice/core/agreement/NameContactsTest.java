package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementEvent.ContactsNamed;

class NameContactsTest extends AgreementFacts {

  @Test
  void the_whole_list_is_replaced() {
    given(conclude(ANNA));

    assertThat(when(name(ANNA, COPY)))
        .containsExactly(new ContactsNamed(AGREEMENT.value(), List.of(ANNA, COPY)));
  }

  @Test
  void the_same_list_changes_nothing() {
    given(conclude(ANNA, COPY));

    assertThat(when(name(ANNA, COPY))).isEmpty();
  }

  @Test
  void the_last_designated_contact_stays() {
    given(conclude(ANNA, COPY));

    refused(name(COPY), RefusalCode.INVALID);
  }

  @Test
  void an_unknown_agreement_has_no_contacts() {
    refused(name(ANNA), RefusalCode.NOT_FOUND);
  }
}
