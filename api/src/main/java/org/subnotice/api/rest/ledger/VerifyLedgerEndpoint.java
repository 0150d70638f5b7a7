package org.subnotice.api.rest.ledger;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.read.LedgerVerdict;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Computes every hash of the processor's ledger anew. */
@RestController
class VerifyLedgerEndpoint {

  private final Ledger ledger;

  VerifyLedgerEndpoint(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping("/api/v1/processors/{p}/ledger/verify")
  @Requires(Access.DPO)
  LedgerVerdict verify(Caller caller) {
    return ledger.verify(caller.processor());
  }
}
