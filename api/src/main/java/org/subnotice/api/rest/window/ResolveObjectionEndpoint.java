package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.window.WindowCommand.Resolve;

/** Records how an objection was resolved. */
@RestController
class ResolveObjectionEndpoint {

  private final Orders orders;
  private final KnownWindows known;
  private final PersonalData personal;
  private final Tenants tenants;

  ResolveObjectionEndpoint(
      Orders orders, KnownWindows known, PersonalData personal, Tenants tenants) {
    this.orders = orders;
    this.known = known;
    this.personal = personal;
    this.tenants = tenants;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/resolution")
  @Requires(Access.EDITOR)
  WindowView resolve(
      @PathVariable("w") String window, @RequestBody ResolutionBody asked, Caller caller) {
    orders.carryOut(
        caller,
        new Resolve(
            known.id(caller, window),
            asked.outcome(),
            asked.stopAt(),
            personal.seal(caller.processor(), asked.reason()),
            tenants.now()));
    return known.of(caller, window);
  }
}
