package org.subnotice.api.rest.register;

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
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementCommand.ListEngagement;
import org.subnotice.core.register.EngagementId;

/** Lists an engagement that the contracts authorise already. */
@RestController
class ListEngagementEndpoint {

  private final Orders orders;
  private final Tenants tenants;
  private final Dossiers dossiers;

  ListEngagementEndpoint(Orders orders, Tenants tenants, Dossiers dossiers) {
    this.orders = orders;
    this.tenants = tenants;
    this.dossiers = dossiers;
  }

  @PostMapping("/api/v1/processors/{p}/register")
  @Requires(Access.EDITOR)
  ResponseEntity<Created> list(@RequestBody NewEngagement asked, Caller caller, Ids ids) {
    var engagement = new EngagementId(ids.next("engagement-"));
    orders.carryOut(
        caller,
        new ListEngagement(
            engagement,
            new ProcessorId(caller.processor()),
            dossiers.details(caller.processor(), asked.engagement(), "#/parent"),
            asked.since().orElseGet(() -> tenants.today(caller))));
    return Created.in("/api/v1/processors/" + caller.processor() + "/register", engagement.value());
  }
}
