package org.subnotice.api.rest.change;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Records from when on the subprocessor is used, where that is permitted. */
@RestController
class BeginUseEndpoint {

  private final BeginningUse use;

  BeginUseEndpoint(BeginningUse use) {
    this.use = use;
  }

  @PostMapping("/api/v1/processors/{p}/changes/{c}/first-use")
  @Requires(Access.EDITOR)
  FirstUseBegun begin(
      @PathVariable("c") String change, @RequestBody FirstUse asked, Caller caller) {
    return use.begin(caller, change, asked);
  }
}
