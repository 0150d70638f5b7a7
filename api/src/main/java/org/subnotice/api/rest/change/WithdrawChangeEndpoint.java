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

/** Gives a change up before its use. */
@RestController
class WithdrawChangeEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  WithdrawChangeEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/withdrawal")
  @Requires(Access.EDITOR)
  ChangeView withdraw(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable Withdrawal asked,
      Caller caller) {
    steps.withdraw(caller, change, asked == null ? Withdrawal.WITHOUT_REASON : asked);
    return known.of(caller, change);
  }
}
