package org.subnotice.api.rest.change;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Plans;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.NoFields;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.AnnounceChange;

/** Has every affected controller told; the notices go out after the answer. */
@RestController
class AnnounceChangeEndpoint {

  private final Orders orders;
  private final KnownChanges known;
  private final Plans plans;
  private final Tenants tenants;

  AnnounceChangeEndpoint(Orders orders, KnownChanges known, Plans plans, Tenants tenants) {
    this.orders = orders;
    this.known = known;
    this.plans = plans;
    this.tenants = tenants;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/announcement")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Access.EDITOR)
  ChangeView announce(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable NoFields nothing,
      Caller caller) {
    var id = known.id(caller, change);
    var plan =
        plans
            .plan(caller.processor(), id.value())
            .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
    orders.carryOut(
        caller,
        new AnnounceChange(
            id, plan.agreements().size(), Set.copyOf(plan.missing()), tenants.today(caller)));
    return known.of(caller, change);
  }
}
