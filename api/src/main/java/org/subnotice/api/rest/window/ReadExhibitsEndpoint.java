package org.subnotice.api.rest.window;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ExhibitView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows what was filed to a window, and hands out each file as it was filed. */
@RestController
class ReadExhibitsEndpoint {

  private final ExhibitSteps steps;

  ReadExhibitsEndpoint(ExhibitSteps steps) {
    this.steps = steps;
  }

  @GetMapping("/api/v1/processors/{p}/windows/{w}/exhibits")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<ExhibitView> list(@PathVariable("w") String window, Caller caller) {
    return new Page<>(steps.list(caller, window), null);
  }

  @GetMapping("/api/v1/processors/{p}/windows/{w}/exhibits/{e}")
  @Requires(Access.DPO)
  @ShowsPersons
  ResponseEntity<byte[]> read(
      @PathVariable("w") String window, @PathVariable("e") String exhibit, Caller caller) {
    return steps.read(caller, window, exhibit).attached();
  }
}
