package org.subnotice.api.rest.person;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Persons;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Leads from an address to the reference under which a person is known. */
@RestController
class SearchPersonEndpoint {

  private final ErasureSteps steps;

  SearchPersonEndpoint(ErasureSteps steps) {
    this.steps = steps;
  }

  @PostMapping("/api/v1/processors/{p}/persons/search")
  @Requires(Access.ADMIN)
  Persons.Found search(@RequestBody SearchBody asked, Caller caller) {
    return steps.search(caller, asked);
  }
}
