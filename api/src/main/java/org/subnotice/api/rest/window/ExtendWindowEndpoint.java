package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;

/** Gives one controller more time while its period runs. */
@RestController
class ExtendWindowEndpoint {

  private final WindowSteps steps;
  private final KnownWindows known;

  ExtendWindowEndpoint(WindowSteps steps, KnownWindows known) {
    this.steps = steps;
    this.known = known;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/extension")
  @Requires(Access.EDITOR)
  WindowView extend(
      @PathVariable("w") String window, @RequestBody MoreTime asked, Caller caller, Ids ids) {
    steps.extend(caller, window, asked, ids);
    return known.of(caller, window);
  }
}
