package org.subnotice.api.rest.operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.RebuildProgress;
import org.subnotice.api.order.Rebuilding;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Begins to make all read models anew from the log. */
@RestController
class RebuildReadModelsEndpoint {

  private final Rebuilding rebuilding;

  RebuildReadModelsEndpoint(Rebuilding rebuilding) {
    this.rebuilding = rebuilding;
  }

  @PostMapping("/api/v1/read-models/rebuild")
  @Requires(Access.OPERATOR)
  @ResponseStatus(HttpStatus.ACCEPTED)
  RebuildProgress rebuild() {
    rebuilding.begin();
    return rebuilding.progress();
  }
}
