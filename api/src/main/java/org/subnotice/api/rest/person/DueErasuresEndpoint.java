package org.subnotice.api.rest.person;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;

/** Shows whose retention has ended or will have, and lets an administrator release them. */
@RestController
class DueErasuresEndpoint {

  private final DueErasures due;
  private final ErasureSteps steps;

  DueErasuresEndpoint(DueErasures due, ErasureSteps steps) {
    this.due = due;
    this.steps = steps;
  }

  @GetMapping("/api/v1/processors/{p}/erasures/due")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<DueErasures.Due> preview(
      @RequestParam(name = "by", required = false) @Nullable String by, Caller caller) {
    return new Page<>(
        due.of(caller.processor(), Query.day("by", by).orElse(DueErasures.TODAY)), null);
  }

  @PostMapping("/api/v1/processors/{p}/erasures")
  @Requires(Access.ADMIN)
  Page<String> release(@RequestBody ReleaseBody asked, Caller caller) {
    steps.release(caller, asked);
    return new Page<>(asked.persons(), null);
  }
}
