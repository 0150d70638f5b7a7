package org.subnotice.api.rest.agreement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.core.agreement.AgreementCommand.NameAddress;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.agreement.PostalAddress;

/** Puts the address of a controller on record, whoever asks. */
@Component
public final class AddressSteps {

  private final Orders orders;
  private final KnownAgreements known;
  private final AgreementDrafts drafts;

  AddressSteps(Orders orders, KnownAgreements known, AgreementDrafts drafts) {
    this.orders = orders;
    this.known = known;
    this.drafts = drafts;
  }

  /** Nothing happens where it stands there already. */
  public AgreementView name(Caller caller, String agreement, ControllerAddress asked) {
    var before = known.of(caller, agreement);
    var text = asked.address().map(PostalAddress::text);
    if (text.equals(Optional.ofNullable(before.controller().address()))) {
      return before;
    }
    var address = drafts.sealed(caller.processor(), asked.address());
    orders.carryOut(caller, new NameAddress(new AgreementId(before.id()), address));
    return known.of(caller, agreement);
  }
}
