package org.subnotice.api.rest.change;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;

/** Writes an intended change down. */
@RestController
class DraftChangeEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  DraftChangeEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes")
  @Requires(Access.EDITOR)
  ResponseEntity<ChangeView> draft(@RequestBody ChangeBody asked, Caller caller, Ids ids) {
    return known.drafted(caller, steps.draft(caller, asked, ids));
  }
}
