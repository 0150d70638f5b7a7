package org.subnotice.api.rest.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.order.Readings;
import org.subnotice.api.order.Releases;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Persons;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;

/** Finding and erasing persons, as routes and pages do it. */
@Component
public final class ErasureSteps {

  private final DueErasures due;
  private final Releases releases;
  private final Erasure erasure;
  private final Persons persons;
  private final PersonalData personal;
  private final Readings readings;

  public ErasureSteps(
      DueErasures due,
      Releases releases,
      Erasure erasure,
      Persons persons,
      PersonalData personal,
      Readings readings) {
    this.due = due;
    this.releases = releases;
    this.erasure = erasure;
    this.persons = persons;
    this.personal = personal;
    this.readings = readings;
  }

  /** Who was looked for is put on record by her reference; the address is kept nowhere. */
  public Persons.Found search(Caller caller, SearchBody asked) {
    PersonRef person = personal.contact(caller.processor(), asked.email());
    readings.note(
        caller, "/api/v1/processors/" + caller.processor() + "/persons/" + person.value());
    return persons
        .find(caller.processor(), person.value())
        .orElseThrow(
            () ->
                new Refusal(
                    RefusalCode.NOT_FOUND, "This processor knows no contact with that address."));
  }

  public void erase(Caller caller, String person, ErasureBody asked) {
    var reason = personal.seal(caller.processor(), asked.reason());
    erasure.erase(caller, new PersonRef(person), reason, asked.force());
  }

  public void release(Caller caller, ReleaseBody asked) {
    requireDue(caller, asked);
    releases.release(
        caller,
        asked.persons().stream().map(PersonRef::new).toList(),
        personal.seal(caller.processor(), asked.reason()));
  }

  private void requireDue(Caller caller, ReleaseBody asked) {
    LocalDate by = Optional.ofNullable(asked.by()).orElse(DueErasures.TODAY);
    List<String> all =
        due.of(caller.processor(), by).stream().map(DueErasures.Due::person).toList();
    asked.persons().stream()
        .filter(person -> !all.contains(person))
        .findFirst()
        .ifPresent(
            person -> {
              throw new Refusal(
                  RefusalCode.WRONG_STATE,
                  person
                      + " is not due by then. GET …/erasures/due?by= lists who is; a single person"
                      + " is erased by …/persons/{ref}/erasure.");
            });
  }
}
