package org.subnotice.api.rest.change;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Plans;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeId;

/** Shows whom an announcement now would reach, in which form and until when. Changes nothing. */
@RestController
class PlanChangeEndpoint {

  private final Plans plans;

  PlanChangeEndpoint(Plans plans) {
    this.plans = plans;
  }

  @GetMapping("/api/v1/processors/{p}/changes/{c}/plan")
  @Requires(Access.DPO)
  @ShowsPersons
  Plans.Plan plan(@PathVariable("c") String change, Caller caller) {
    return plans
        .plan(caller.processor(), new ChangeId(change).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
  }
}
