package org.subnotice.api.rest.operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.RebuildProgress;
import org.subnotice.api.order.Rebuilding;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Says how far the read models made anew have come. */
@RestController
class ReadRebuildEndpoint {

  private final Rebuilding rebuilding;

  ReadRebuildEndpoint(Rebuilding rebuilding) {
    this.rebuilding = rebuilding;
  }

  @GetMapping("/api/v1/read-models/rebuild")
  @Requires(Access.OPERATOR)
  RebuildProgress progress() {
    return rebuilding.progress();
  }
}
