package org.subnotice.api.rest.change;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.NoFields;

/** Has every affected controller told; the notices go out after the answer. */
@RestController
class AnnounceChangeEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  AnnounceChangeEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/announcement")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Access.EDITOR)
  ChangeView announce(
      @PathVariable("c") String change,
      @RequestBody(required = false) @Nullable NoFields nothing,
      Caller caller) {
    steps.announce(caller, change);
    return known.of(caller, change);
  }
}
