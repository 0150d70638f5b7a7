package org.subnotice.api.rest.window;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;

/** Records by hand that a notice arrived. */
@RestController
class RecordReceiptEndpoint {

  private final WindowSteps steps;

  RecordReceiptEndpoint(WindowSteps steps) {
    this.steps = steps;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/receipts")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.EDITOR)
  Created record(
      @PathVariable("w") String window, @RequestBody ReceiptByHand asked, Caller caller, Ids ids) {
    return new Created(steps.recordReceipt(caller, window, asked, ids));
  }
}
