package org.subnotice.api.rest.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    return concludeAll(processor, Map.of(agreement, asked)).getFirst();
  }

  /** In the map's order. */
  List<ConcludeAgreement> concludeAll(String processor, Map<AgreementId, NewAgreement> asked) {
    var texts = new TextsToSeal();
    var drafts = new ArrayList<Function<List<Sealed>, ConcludeAgreement>>();
    asked.forEach((id, agreement) -> drafts.add(draft(processor, id, agreement, texts)));
    var sealed = personal.sealAll(processor, texts.all());
    return drafts.stream().map(draft -> draft.apply(sealed)).toList();
  }

  private Function<List<Sealed>, ConcludeAgreement> draft(
      String processor, AgreementId agreement, NewAgreement asked, TextsToSeal texts) {
    check(processor, asked);
    ContractTerms terms = agreed.named(processor, asked.terms());
    var controller = personal.somebody();
    var name = texts.add(controller, asked.controller().name());
    var address = asked.controller().address().map(known -> texts.add(controller, known.text()));
    var contacts = asked.contacts().stream().map(each -> draft(processor, each, texts)).toList();
    return hidden ->
        new ConcludeAgreement(
            agreement,
            new ProcessorId(processor),
            asked.reference(),
            name.apply(hidden),
            asked.controller().seat(),
            terms.id().value(),
            terms.version(),
            Set.copyOf(asked.services()),
            asked.concludedOn(),
            contacts.stream().map(contact -> contact.apply(hidden)).toList(),
            address.map(known -> known.apply(hidden)));
  }

  private Function<List<Sealed>, Contact> draft(
      String processor, NewContact asked, TextsToSeal texts) {
    var person = personal.contact(processor, asked.email());
    var name = texts.add(person, asked.name());
    var email = texts.add(person, asked.email());
    return hidden ->
        new Contact(
            person.value(),
            name.apply(hidden),
            email.apply(hidden),
            asked.language(),
            asked.role(),
            asked.designated());
  }

  /** A company's is no personal data, a sole trader's is: nobody can tell them apart. */
  Optional<Sealed> sealed(String processor, Optional<PostalAddress> address) {
    return address.map(known -> personal.seal(processor, known.text()));
  }

  List<Contact> contacts(String processor, List<NewContact> asked) {
    var texts = new TextsToSeal();
    var drafts = asked.stream().map(each -> draft(processor, each, texts)).toList();
    var sealed = personal.sealAll(processor, texts.all());
    return drafts.stream().map(draft -> draft.apply(sealed)).toList();
  }
}
