package org.subnotice.api.rest.processor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import tools.jackson.databind.JsonNode;

/** Reads and changes what a processor sets for itself. */
@RestController
class SettingsEndpoint {

  private static final String PATH = "/api/v1/processors/{p}/settings";

  private final SettingsSteps steps;

  SettingsEndpoint(SettingsSteps steps) {
    this.steps = steps;
  }

  @GetMapping(PATH)
  @Requires(Access.DPO)
  ProcessorSettings read(Caller caller) {
    return steps.read(caller);
  }

  /** What is left out stays as it is. */
  @PatchMapping(PATH)
  @Requires(Access.ADMIN)
  ProcessorSettings change(@RequestBody JsonNode asked, Caller caller) {
    return steps.change(caller, asked);
  }
}
