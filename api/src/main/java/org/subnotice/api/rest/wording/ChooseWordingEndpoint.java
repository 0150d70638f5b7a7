package org.subnotice.api.rest.wording;

import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Replaces what a processor puts around the notices of changes that it announces from then on. */
@RestController
class ChooseWordingEndpoint {

  private final WordingSteps steps;

  ChooseWordingEndpoint(WordingSteps steps) {
    this.steps = steps;
  }

  @PutMapping("/api/v1/processors/{p}/wording")
  @Requires(Access.ADMIN)
  WordingBody choose(@RequestBody WordingBody asked, Caller caller) {
    steps.choose(caller, asked.wording());
    return asked;
  }
}
