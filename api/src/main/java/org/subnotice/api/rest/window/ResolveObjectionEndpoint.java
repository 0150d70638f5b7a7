package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Records how an objection was resolved. */
@RestController
class ResolveObjectionEndpoint {

  private final WindowSteps steps;
  private final KnownWindows known;

  ResolveObjectionEndpoint(WindowSteps steps, KnownWindows known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/resolution")
  @Requires(Access.EDITOR)
  WindowView resolve(
      @PathVariable("w") String window, @RequestBody ResolutionBody asked, Caller caller) {
    steps.resolve(caller, window, asked);
    return known.of(caller, window);
  }
}
