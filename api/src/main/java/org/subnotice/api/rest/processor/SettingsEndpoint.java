package org.subnotice.api.rest.processor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.processor.ProcessorSettings.ContestableReceipts;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.processor.ProcessorCommand.TreatContestableReceipts;
import org.subnotice.core.processor.ProcessorId;

/** Reads and changes what a processor sets for itself. */
@RestController
class SettingsEndpoint {

  private static final String PATH = "/api/v1/processors/{p}/settings";

  private final Orders orders;
  private final Tenants tenants;

  SettingsEndpoint(Orders orders, Tenants tenants) {
    this.orders = orders;
    this.tenants = tenants;
  }

  @GetMapping(PATH)
  @Requires(Access.DPO)
  ProcessorSettings read(Caller caller) {
    return ProcessorSettings.of(tenants.of(caller).contestableBlocks());
  }

  @PatchMapping(PATH)
  @Requires(Access.ADMIN)
  ProcessorSettings change(@RequestBody ProcessorSettings asked, Caller caller) {
    boolean block = asked.contestableReceipts() == ContestableReceipts.BLOCK;
    orders.carryOut(
        caller, new TreatContestableReceipts(new ProcessorId(caller.processor()), block));
    return ProcessorSettings.of(tenants.of(caller).contestableBlocks());
  }
}
