package org.subnotice.api.rest.ledger;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.CheckpointView;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Signs what the ledger is now; as plain text in the form in which it is mailed. */
@RestController
class ReadCheckpointEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/ledger/checkpoint";

  private final Ledger ledger;

  ReadCheckpointEndpoint(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  CheckpointView read(Caller caller) {
    return ledger.checkpoint(caller.processor());
  }

  @GetMapping(path = ROUTE, produces = MediaType.TEXT_PLAIN_VALUE)
  @Requires(Access.DPO)
  String readNote(Caller caller) {
    return ledger.checkpoint(caller.processor()).note();
  }
}
