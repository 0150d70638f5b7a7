package org.subnotice.api.rest.processor;

import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.processor.ProcessorSettings.ContestableReceipts;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.processor.ProcessorCommand.SetReminders;
import org.subnotice.core.processor.ProcessorCommand.TreatContestableReceipts;
import org.subnotice.core.processor.ProcessorId;
import tools.jackson.databind.JsonNode;

/** Changes what a processor sets for itself. */
@Component
public class SettingsSteps {

  private final Orders orders;
  private final Tenants tenants;

  SettingsSteps(Orders orders, Tenants tenants) {
    this.orders = orders;
    this.tenants = tenants;
  }

  public ProcessorSettings read(Caller caller) {
    return ProcessorSettings.of(tenants.of(caller));
  }

  public ProcessorSettings change(Caller caller, JsonNode body) {
    var asked = SettingsChange.read(body, tenants.of(caller).reminding());
    var processor = new ProcessorId(caller.processor());
    asked
        .contestableReceipts()
        .map(each -> each == ContestableReceipts.BLOCK)
        .ifPresent(
            block -> orders.carryOut(caller, new TreatContestableReceipts(processor, block)));
    asked
        .reminders()
        .ifPresent(reminding -> orders.carryOut(caller, new SetReminders(processor, reminding)));
    return read(caller);
  }
}
