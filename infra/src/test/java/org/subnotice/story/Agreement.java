package org.subnotice.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A controller's contract with the processor, as the editor writes it down. */
record Agreement(
    String reference,
    String controller,
    String terms,
    String service,
    String concludedOn,
    List<Contact> contacts) {

  /** In force since 2025, for the service {@code main}. */
  static Agreement under(String terms, String reference, Contact... contacts) {
    return new Agreement(
        reference, reference + " AG", terms, "main", "2025-01-01", Arrays.asList(contacts));
  }

  Agreement forService(String other) {
    return new Agreement(reference, controller, terms, other, concludedOn, contacts);
  }

  Agreement concludedOn(String day) {
    return new Agreement(reference, controller, terms, service, day, contacts);
  }

  Agreement of(String name) {
    return new Agreement(reference, name, terms, service, concludedOn, contacts);
  }

  String json() {
    return """
    {"reference":"%s","controller":{"name":"%s","seat":{"country":"DE","subdivision":"DE-BE"}},
     "terms":"%s","services":["%s"],"concludedOn":"%s","contacts":[%s]}\
    """
        .formatted(
            reference,
            controller,
            terms,
            service,
            concludedOn,
            contacts.stream().map(Contact::json).collect(Collectors.joining(",")));
  }
}
