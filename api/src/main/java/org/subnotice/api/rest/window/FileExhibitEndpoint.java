package org.subnotice.api.rest.window;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;

/** Files a scan or another file that shows what was entered by hand. */
@RestController
class FileExhibitEndpoint {

  private final ExhibitSteps steps;

  FileExhibitEndpoint(ExhibitSteps steps) {
    this.steps = steps;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/exhibits")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.EDITOR)
  Created file(
      @PathVariable("w") String window, @RequestBody ExhibitByHand asked, Caller caller, Ids ids) {
    return new Created(steps.file(caller, window, asked, ids));
  }
}
