package org.subnotice.api.rest.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.subnotice.api.rest.tenant.AgreedTerms;
import org.subnotice.api.rest.tenant.KnownPlaces;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.terms.ContractTerms;

/** Turns what was asked for into commands that hold no name in the clear. */
@Component
final class AgreementDrafts {

  private final AgreedTerms agreed;
  private final KnownPlaces places;
  private final PersonalData personal;

  AgreementDrafts(AgreedTerms agreed, KnownPlaces places, PersonalData personal) {
    this.agreed = agreed;
    this.places = places;
    this.personal = personal;
  }

  /** Refuses unknown terms and places. */
  void check(String processor, NewAgreement asked) {
    places.require(asked.controller().seat(), "#/controller/seat");
    agreed.named(processor, asked.terms());
  }

  ConcludeAgreement conclude(String processor, AgreementId agreement, NewAgreement asked) {
    check(processor, asked);
    ContractTerms terms = agreed.named(processor, asked.terms());
    var controller = personal.somebody();
    return new ConcludeAgreement(
        agreement,
        new ProcessorId(processor),
        asked.reference(),
        personal.seal(processor, controller, asked.controller().name()),
        asked.controller().seat(),
        terms.id().value(),
        terms.version(),
        Set.copyOf(asked.services()),
        asked.concludedOn(),
        contacts(processor, asked.contacts()),
        asked
            .controller()
            .address()
            .map(address -> personal.seal(processor, controller, address.text())));
  }

  /** A company's is no personal data, a sole trader's is: nobody can tell them apart. */
  Optional<Sealed> sealed(String processor, Optional<PostalAddress> address) {
    return address.map(known -> personal.seal(processor, known.text()));
  }

  List<Contact> contacts(String processor, List<NewContact> asked) {
    return asked.stream().map(each -> contact(processor, each)).toList();
  }

  private Contact contact(String processor, NewContact asked) {
    var person = personal.contact(processor, asked.email());
    return new Contact(
        person.value(),
        personal.seal(processor, person, asked.name()),
        personal.seal(processor, person, asked.email()),
        asked.language(),
        asked.role(),
        asked.designated());
  }
}
