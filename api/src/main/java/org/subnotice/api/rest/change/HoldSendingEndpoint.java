package org.subnotice.api.rest.change;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.NoFields;

/** Stops the notices of a change that have not gone out. */
@RestController
class HoldSendingEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  HoldSendingEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/hold")
  @Requires(Access.EDITOR)
  ChangeView hold(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable NoFields nothing,
      Caller caller) {
    steps.hold(caller, change);
    return known.of(caller, change);
  }
}
