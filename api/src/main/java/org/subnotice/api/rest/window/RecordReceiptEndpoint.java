package org.subnotice.api.rest.window;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.WindowCommand.RecordReceipt;

/** Records by hand that a notice arrived. */
@RestController
class RecordReceiptEndpoint {

  private final Orders orders;
  private final KnownWindows known;
  private final PersonalData personal;
  private final Tenants tenants;

  RecordReceiptEndpoint(Orders orders, KnownWindows known, PersonalData personal, Tenants tenants) {
    this.orders = orders;
    this.known = known;
    this.personal = personal;
    this.tenants = tenants;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/receipts")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.EDITOR)
  Created record(
      @PathVariable("w") String window, @RequestBody ReceiptByHand asked, Caller caller, Ids ids) {
    var id = known.id(caller, window);
    Past.require(asked.receivedAt(), tenants.now());
    String receipt = ids.next("receipt-");
    Optional<Sealed> note = asked.note().map(text -> personal.seal(caller.processor(), text));
    orders.carryOut(
        caller,
        new RecordReceipt(id, receipt, asked.tier(), asked.receivedAt(), asked.channel(), note));
    return new Created(receipt);
  }
}
