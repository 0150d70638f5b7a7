package org.subnotice.api.rest.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.agreement.AgreementCommand.EndAgreement;
import org.subnotice.core.agreement.AgreementId;

/** Ends an agreement. */
@RestController
class EndAgreementEndpoint {

  private final Orders orders;
  private final KnownAgreements known;
  private final Tenants tenants;

  EndAgreementEndpoint(Orders orders, KnownAgreements known, Tenants tenants) {
    this.orders = orders;
    this.known = known;
    this.tenants = tenants;
  }

  @PostMapping("/api/v1/processors/{p}/agreements/{a}/end")
  @Requires(Access.EDITOR)
  AgreementView end(
      @PathVariable("a") String agreement,
      @RequestBody(required = false) @Nullable EndOfAgreement asked,
      Caller caller) {
    var id = new AgreementId(known.of(caller, agreement).id());
    var day =
        Optional.ofNullable(asked)
            .flatMap(EndOfAgreement::endsOn)
            .orElseGet(() -> tenants.today(caller));
    orders.carryOut(caller, new EndAgreement(id, day));
    return known.of(caller, agreement);
  }
}
