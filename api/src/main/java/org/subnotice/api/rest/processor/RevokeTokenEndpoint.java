package org.subnotice.api.rest.processor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.processor.ProcessorCommand.RevokeToken;
import org.subnotice.core.processor.ProcessorId;

/** Takes a person's access away. */
@RestController
class RevokeTokenEndpoint {

  private final Orders orders;
  private final Tenants tenants;

  RevokeTokenEndpoint(Orders orders, Tenants tenants) {
    this.orders = orders;
    this.tenants = tenants;
  }

  @DeleteMapping("/api/v1/processors/{p}/tokens/{t}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Access.OPERATOR_OR_ADMIN)
  void revoke(@PathVariable("t") String token, Caller caller) {
    var processor = new ProcessorId(tenants.of(caller).id());
    orders.carryOut(caller, new RevokeToken(processor, token));
  }
}
