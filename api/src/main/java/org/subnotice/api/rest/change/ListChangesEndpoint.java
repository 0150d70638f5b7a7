package org.subnotice.api.rest.change;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;

/** Lists the processor's changes. */
@RestController
class ListChangesEndpoint {

  private final Changes changes;

  ListChangesEndpoint(Changes changes) {
    this.changes = changes;
  }

  @GetMapping("/api/v1/processors/{p}/changes")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<ChangeView> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return changes.list(caller.processor(), Query.slice(limit, cursor));
  }
}
