package org.subnotice.api.rest.change;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.NoFields;
import org.subnotice.core.change.ChangeCommand.ApproveChange;

/** The second pair of eyes. */
@RestController
class ApproveChangeEndpoint {

  private final Orders orders;
  private final KnownChanges known;

  ApproveChangeEndpoint(Orders orders, KnownChanges known) {
    this.orders = orders;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/approval")
  @Requires(Access.APPROVER)
  ChangeView approve(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable NoFields nothing,
      Caller caller) {
    orders.carryOut(caller, new ApproveChange(known.id(caller, change), caller.actor()));
    return known.of(caller, change);
  }
}
