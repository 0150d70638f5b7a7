package org.subnotice.api.rest.change;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.rest.register.Dossiers;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.change.ChangeCommand.DraftChange;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementId;

/** Writes a change down, new or as the amendment of another. */
@Component
final class Drafting {

  private final Orders orders;
  private final Tenants tenants;
  private final Dossiers dossiers;
  private final PersonalData personal;

  Drafting(Orders orders, Tenants tenants, Dossiers dossiers, PersonalData personal) {
    this.orders = orders;
    this.tenants = tenants;
    this.dossiers = dossiers;
    this.personal = personal;
  }

  void draft(
      Caller caller,
      ChangeId change,
      ChangeBody asked,
      EngagementId engagement,
      Optional<ChangeId> amends) {
    var tenant = tenants.of(caller);
    orders.carryOut(
        caller,
        new DraftChange(
            change,
            new ProcessorId(tenant.id()),
            asked.kind(),
            engagement,
            dossiers.details(tenant.id(), asked.engagement(), "#/engagement/parent"),
            replaced(asked),
            amends,
            personal.seal(tenant.id(), asked.reason()),
            asked.plannedFirstUse(),
            Set.copyOf(asked.services()),
            asked.emergency(),
            tenant.fourEyes(),
            tenants.today(caller),
            caller.actor()));
  }

  private static Optional<EngagementId> replaced(ChangeBody asked) {
    return asked.kind() == ChangeKind.REPLACEMENT
        ? asked.replaces().map(EngagementId::new)
        : Optional.empty();
  }
}
