package org.subnotice.api.rest.agreement;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.AgreedTerms;
import org.subnotice.core.agreement.AgreementCommand.AgreeTerms;
import org.subnotice.core.agreement.AgreementId;

/** Puts other terms, or a later version, in force for windows that begin from now on. */
@RestController
class AgreeTermsEndpoint {

  private final Orders orders;
  private final KnownAgreements known;
  private final AgreedTerms agreed;

  AgreeTermsEndpoint(Orders orders, KnownAgreements known, AgreedTerms agreed) {
    this.orders = orders;
    this.known = known;
    this.agreed = agreed;
  }

  @PostMapping("/api/v1/processors/{p}/agreements/{a}/terms")
  @Requires(Access.EDITOR)
  AgreementView agree(
      @PathVariable("a") String agreement, @RequestBody TermsToAgree asked, Caller caller) {
    var id = new AgreementId(known.of(caller, agreement).id());
    var terms = agreed.named(caller.processor(), asked.terms());
    orders.carryOut(caller, new AgreeTerms(id, terms.id().value(), terms.version()));
    return known.of(caller, agreement);
  }
}
