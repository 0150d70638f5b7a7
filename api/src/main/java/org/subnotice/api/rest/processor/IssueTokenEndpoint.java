package org.subnotice.api.rest.processor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.processor.ProcessorCommand.IssueToken;
import org.subnotice.core.processor.ProcessorId;

/** Gives a person access. */
@RestController
class IssueTokenEndpoint {

  private final Orders orders;
  private final Tenants tenants;
  private final PersonalData personal;

  IssueTokenEndpoint(Orders orders, Tenants tenants, PersonalData personal) {
    this.orders = orders;
    this.tenants = tenants;
    this.personal = personal;
  }

  @PostMapping("/api/v1/processors/{p}/tokens")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.OPERATOR_OR_ADMIN)
  IssuedToken issue(@RequestBody NewToken asked, Caller caller, Ids ids) {
    var processor = new ProcessorId(tenants.of(caller).id());
    String id = ids.next("token-");
    String secret = ids.secret();
    var actor = personal.actor(processor.value(), asked.actor());
    orders.carryOut(
        caller,
        new IssueToken(
            processor,
            id,
            Sha256.hex(secret),
            asked.role(),
            personal.seal(processor.value(), actor, asked.actor())));
    return new IssuedToken(id, secret, asked.role(), asked.actor());
  }
}
