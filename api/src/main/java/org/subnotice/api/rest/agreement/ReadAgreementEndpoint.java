package org.subnotice.api.rest.agreement;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows one agreement. */
@RestController
class ReadAgreementEndpoint {

  private final KnownAgreements known;

  ReadAgreementEndpoint(KnownAgreements known) {
    this.known = known;
  }

  @GetMapping("/api/v1/processors/{p}/agreements/{a}")
  @Requires(Access.DPO)
  @ShowsPersons
  AgreementView read(@PathVariable("a") String agreement, Caller caller) {
    return known.of(caller, agreement);
  }
}
