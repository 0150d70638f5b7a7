package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** A named person lets the word of a mail server suffice as proof of receipt. */
@RestController
class AcceptReceiptEndpoint {

  private final WindowSteps steps;
  private final KnownWindows known;

  AcceptReceiptEndpoint(WindowSteps steps, KnownWindows known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/receipt-acceptance")
  @Requires(Access.APPROVER)
  WindowView accept(
      @PathVariable("w") String window, @RequestBody AcceptedRisk asked, Caller caller) {
    steps.acceptReceipt(caller, window, asked);
    return known.of(caller, window);
  }
}
