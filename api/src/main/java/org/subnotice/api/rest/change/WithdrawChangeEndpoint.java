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
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.change.ChangeCommand.WithdrawChange;

/** Gives a change up before its use. */
@RestController
class WithdrawChangeEndpoint {

  private final Orders orders;
  private final KnownChanges known;
  private final PersonalData personal;

  WithdrawChangeEndpoint(Orders orders, KnownChanges known, PersonalData personal) {
    this.orders = orders;
    this.known = known;
    this.personal = personal;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/withdrawal")
  @Requires(Access.EDITOR)
  ChangeView withdraw(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable Withdrawal asked,
      Caller caller) {
    var id = known.id(caller, change);
    String reason = asked == null ? "" : asked.reason();
    orders.carryOut(caller, new WithdrawChange(id, personal.seal(caller.processor(), reason)));
    return known.of(caller, change);
  }
}
