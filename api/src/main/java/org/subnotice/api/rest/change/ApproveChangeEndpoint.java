package org.subnotice.api.rest.change;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.NoFields;

/** The second pair of eyes. Who drafted is told so, also where the role would not do anyway. */
@RestController
class ApproveChangeEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  ApproveChangeEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/approval")
  @Requires(Access.EDITOR_OR_APPROVER)
  ChangeView approve(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable NoFields nothing,
      HttpServletRequest request,
      Caller caller) {
    boolean approver = Identity.of(request).filter(Access.APPROVER::allows).isPresent();
    steps.approve(caller, change, approver);
    return known.of(caller, change);
  }
}
