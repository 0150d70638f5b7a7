package org.subnotice.api.rest.change;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows one change and how far its notices have come. */
@RestController
class ReadChangeEndpoint {

  private final KnownChanges known;

  ReadChangeEndpoint(KnownChanges known) {
    this.known = known;
  }

  @GetMapping("/api/v1/processors/{p}/changes/{c}")
  @Requires(Access.DPO)
  @ShowsPersons
  ChangeView read(@PathVariable("c") String change, Caller caller) {
    return known.of(caller, change);
  }
}
