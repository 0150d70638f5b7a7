package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows one controller's window with the written computation of its last day. */
@RestController
class ReadWindowEndpoint {

  private final KnownWindows known;

  ReadWindowEndpoint(KnownWindows known) {
    this.known = known;
  }

  @GetMapping("/api/v1/processors/{p}/windows/{w}")
  @Requires(Access.DPO)
  @ShowsPersons
  WindowView read(@PathVariable("w") String window, Caller caller) {
    return known.of(caller, window);
  }
}
