package org.subnotice.api.rest.person;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;

/** Shows whose retention has ended, and erases those whom an administrator releases. */
@RestController
class DueErasuresEndpoint {

  private final DueErasures due;
  private final Erasure erasure;
  private final PersonalData personal;

  DueErasuresEndpoint(DueErasures due, Erasure erasure, PersonalData personal) {
    this.due = due;
    this.erasure = erasure;
    this.personal = personal;
  }

  @GetMapping("/api/v1/processors/{p}/erasures/due")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<DueErasures.Due> preview(Caller caller) {
    return new Page<>(due.of(caller.processor()), null);
  }

  /** One after the other: what was erased before one is refused stays erased. */
  @PostMapping("/api/v1/processors/{p}/erasures")
  @Requires(Access.ADMIN)
  Page<String> release(@RequestBody ReleaseBody asked, Caller caller) {
    requireDue(asked.persons(), caller);
    var reason = personal.seal(caller.processor(), asked.reason());
    asked.persons().forEach(person -> erasure.erase(caller, new PersonRef(person), reason, false));
    return new Page<>(asked.persons(), null);
  }

  private void requireDue(List<String> persons, Caller caller) {
    var all = due.of(caller.processor()).stream().map(DueErasures.Due::person).toList();
    persons.stream()
        .filter(person -> !all.contains(person))
        .findFirst()
        .ifPresent(
            person -> {
              throw new Refusal(
                  RefusalCode.WRONG_STATE,
                  person
                      + " is not due. GET …/erasures/due lists who is; a single person is erased"
                      + " by …/persons/{ref}/erasure.");
            });
  }
}
