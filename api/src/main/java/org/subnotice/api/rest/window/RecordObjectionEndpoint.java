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

/** Keeps an objection that came another way than by the link, flagged like any other. */
@RestController
class RecordObjectionEndpoint {

  private final WindowSteps steps;

  RecordObjectionEndpoint(WindowSteps steps) {
    this.steps = steps;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.EDITOR)
  Created record(
      @PathVariable("w") String window,
      @RequestBody ObjectionByHand asked,
      Caller caller,
      Ids ids) {
    return new Created(steps.recordObjection(caller, window, asked, ids));
  }
}
