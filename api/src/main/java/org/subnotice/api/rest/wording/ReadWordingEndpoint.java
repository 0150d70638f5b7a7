package org.subnotice.api.rest.wording;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows what a processor puts around its notices. */
@RestController
class ReadWordingEndpoint {

  private final Wordings wordings;

  ReadWordingEndpoint(Wordings wordings) {
    this.wordings = wordings;
  }

  @GetMapping("/api/v1/processors/{p}/wording")
  @Requires(Access.DPO)
  @ShowsPersons
  WordingBody read(Caller caller) {
    return WordingBody.of(wordings.of(caller.processor()));
  }
}
