package org.subnotice.api.rest.person;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Erasures;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;

/** Destroys a person's key, and shows the certificate of it. */
@RestController
class ErasePersonEndpoint {

  private static final String PATH = "/api/v1/processors/{p}/persons/{ref}/erasure";

  private final ErasureSteps steps;
  private final Erasures erasures;

  ErasePersonEndpoint(ErasureSteps steps, Erasures erasures) {
    this.steps = steps;
    this.erasures = erasures;
  }

  @PostMapping(PATH)
  @Requires(Access.ADMIN)
  Erasures.Certificate erase(
      @PathVariable("ref") String ref, @RequestBody ErasureBody asked, Caller caller) {
    steps.erase(caller, ref, asked);
    return certificate(ref, caller);
  }

  @GetMapping(PATH)
  @Requires(Access.DPO)
  @ShowsPersons
  Erasures.Certificate certificate(@PathVariable("ref") String ref, Caller caller) {
    return erasures
        .find(caller.processor(), new PersonRef(ref).value())
        .orElseThrow(
            () -> new Refusal(RefusalCode.NOT_FOUND, "Nobody was erased under this reference."));
  }
}
