package org.subnotice.api.rest.ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Witnesses;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Tells who gets every checkpoint by mail. */
@RestController
class ListWitnessesEndpoint {

  private final Witnesses witnesses;

  ListWitnessesEndpoint(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  @GetMapping("/api/v1/processors/{p}/ledger/witnesses")
  @Requires(Access.DPO)
  @ShowsPersons
  WitnessAddresses list(Caller caller) {
    return new WitnessAddresses(witnesses.of(caller.processor()));
  }
}
