package org.subnotice.api.rest.ledger;

import java.util.List;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.NameWitnesses;
import org.subnotice.core.processor.ProcessorId;

/** Replaces the list of those who get every checkpoint by mail. */
@RestController
class NameWitnessesEndpoint {

  private final Orders orders;
  private final PersonalData personal;

  NameWitnessesEndpoint(Orders orders, PersonalData personal) {
    this.orders = orders;
    this.personal = personal;
  }

  @PutMapping("/api/v1/processors/{p}/ledger/witnesses")
  @Requires(Access.ADMIN)
  WitnessAddresses name(@RequestBody WitnessAddresses asked, Caller caller) {
    List<Sealed> addresses =
        asked.addresses().stream().map(address -> seal(caller.processor(), address)).toList();
    orders.carryOut(caller, new NameWitnesses(new ProcessorId(caller.processor()), addresses));
    return asked;
  }

  private Sealed seal(String processor, String address) {
    return personal.seal(processor, personal.contact(processor, address), address);
  }
}
