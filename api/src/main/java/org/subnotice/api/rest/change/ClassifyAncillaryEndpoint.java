package org.subnotice.api.rest.change;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/**
 * Records that a person finds a drafted service ancillary. Agreements whose terms exempt services
 * of that kind then get no notice; all others do.
 */
@RestController
class ClassifyAncillaryEndpoint {

  private final ChangeSteps steps;
  private final KnownChanges known;

  ClassifyAncillaryEndpoint(ChangeSteps steps, KnownChanges known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/ancillary")
  @Requires(Access.EDITOR)
  ChangeView classify(
      @PathVariable("c") String change, @RequestBody AncillaryDecision asked, Caller caller) {
    steps.classify(caller, change, asked);
    return known.of(caller, change);
  }
}
