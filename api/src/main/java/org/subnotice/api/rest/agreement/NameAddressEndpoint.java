package org.subnotice.api.rest.agreement;

import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Corrects where letters to the controller go. */
@RestController
class NameAddressEndpoint {

  private final AddressSteps steps;

  NameAddressEndpoint(AddressSteps steps) {
    this.steps = steps;
  }

  @PatchMapping("/api/v1/processors/{p}/agreements/{a}/address")
  @Requires(Access.EDITOR)
  AgreementView name(
      @PathVariable("a") String agreement, @RequestBody ControllerAddress asked, Caller caller) {
    return steps.name(caller, agreement, asked);
  }
}
