package org.subnotice.api.rest.agreement;

import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.core.agreement.AgreementCommand.NameContacts;
import org.subnotice.core.agreement.AgreementId;

/** Replaces the whole list of an agreement's contacts. */
@RestController
class NameContactsEndpoint {

  private final Orders orders;
  private final KnownAgreements known;
  private final AgreementDrafts drafts;

  NameContactsEndpoint(Orders orders, KnownAgreements known, AgreementDrafts drafts) {
    this.orders = orders;
    this.known = known;
    this.drafts = drafts;
  }

  @PatchMapping("/api/v1/processors/{p}/agreements/{a}/contacts")
  @Requires(Access.EDITOR)
  AgreementView name(
      @PathVariable("a") String agreement, @RequestBody NewContacts asked, Caller caller) {
    var id = new AgreementId(known.of(caller, agreement).id());
    orders.carryOut(
        caller, new NameContacts(id, drafts.contacts(caller.processor(), asked.contacts())));
    return known.of(caller, agreement);
  }
}
