package org.subnotice.api.rest.agreement;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.core.agreement.AgreementId;

/** Puts a controller's agreement on record. */
@RestController
class ConcludeAgreementEndpoint {

  private final Orders orders;
  private final AgreementDrafts drafts;

  ConcludeAgreementEndpoint(Orders orders, AgreementDrafts drafts) {
    this.orders = orders;
    this.drafts = drafts;
  }

  @PostMapping("/api/v1/processors/{p}/agreements")
  @Requires(Access.EDITOR)
  ResponseEntity<Created> conclude(@RequestBody NewAgreement asked, Caller caller, Ids ids) {
    var agreement = new AgreementId(ids.next("agreement-"));
    orders.carryOut(caller, drafts.conclude(caller.processor(), agreement, asked));
    return Created.in(
        "/api/v1/processors/" + caller.processor() + "/agreements", agreement.value());
  }
}
