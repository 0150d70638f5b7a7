package org.subnotice.api.rest.register;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.Entries;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.register.EngagementCommand.CorrectEntry;
import org.subnotice.core.register.EngagementId;

/** Puts right what stands on the list since before Subnotice; what was known stays on record. */
@RestController
class CorrectEntryEndpoint {

  private final Orders orders;
  private final Entries entries;
  private final Dossiers dossiers;
  private final PersonalData personal;

  CorrectEntryEndpoint(Orders orders, Entries entries, Dossiers dossiers, PersonalData personal) {
    this.orders = orders;
    this.entries = entries;
    this.dossiers = dossiers;
    this.personal = personal;
  }

  @PostMapping("/api/v1/processors/{p}/register/{e}/corrections")
  @Requires(Access.EDITOR)
  EngagementView correct(
      @PathVariable("e") String engagement, @RequestBody Correction asked, Caller caller) {
    var id = new EngagementId(entries.engagement(caller, engagement).id());
    orders.carryOut(
        caller,
        new CorrectEntry(
            id,
            dossiers.details(caller.processor(), asked.engagement(), "#/parent"),
            asked.since(),
            asked.until(),
            personal.seal(caller.processor(), asked.reason())));
    return entries.engagement(caller, id.value());
  }
}
