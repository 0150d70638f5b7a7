package org.subnotice.api.rest.change;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.window.WindowState;

/** Lists a change's windows, all or those in one state. */
@RestController
class ListWindowsEndpoint {

  private final Windows windows;
  private final KnownChanges known;

  ListWindowsEndpoint(Windows windows, KnownChanges known) {
    this.windows = windows;
    this.known = known;
  }

  @GetMapping("/api/v1/processors/{p}/changes/{c}/windows")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<WindowView> list(
      @PathVariable("c") String change,
      @RequestParam(name = "state", required = false) @Nullable String state,
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return windows.list(
        caller.processor(),
        known.of(caller, change).id(),
        Query.optional("state", state, Kinds.word(WindowState.class)),
        Query.slice(limit, cursor));
  }
}
