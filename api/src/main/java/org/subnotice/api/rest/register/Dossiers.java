package org.subnotice.api.rest.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.read.Register;
import org.subnotice.api.rest.register.EngagementBody.ContactBody;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.LinkBelow;

/** Seals what a dossier says of persons, and looks up what it refers to. */
@Component
public final class Dossiers {

  private static final ContactBody NOBODY = new ContactBody(Optional.empty(), Optional.empty());

  private final Register register;
  private final PersonalData personal;

  public Dossiers(Register register, PersonalData personal) {
    this.register = register;
    this.personal = personal;
  }

  /** Refuses as INVALID, with its pointer, a parent that is not this processor's. */
  public EngagementDetails details(String processor, EngagementBody body, String parentPointer) {
    body.parent().ifPresent(parent -> requireKnown(processor, parent, parentPointer));
    var entity = body.entity();
    var contact = entity.contact().orElse(NOBODY);
    var person = person(processor, contact);
    return new EngagementDetails(
        entity.name(),
        sealed(processor, personal.somebody(), entity.address()),
        entity.country(),
        sealed(processor, person, contact.name()),
        sealed(processor, person, contact.email()),
        body.service(),
        body.purpose(),
        body.dataLocations(),
        body.remoteAccess(),
        body.dataCategories(),
        body.dataSubjects(),
        body.thirdCountry().orElse(null),
        body.measures(),
        body.dueDiligence(),
        body.ancillary(),
        body.parent().orElse(null),
        body.services(),
        body.chainBelow().orElse(null),
        body.linksBelow().stream().map(link -> below(processor, link)).toList());
  }

  private LinkBelow below(String processor, EngagementBody.Entity link) {
    var contact = link.contact().orElse(NOBODY);
    var person = person(processor, contact);
    return new LinkBelow(
        link.name(),
        sealed(processor, personal.somebody(), link.address()),
        link.country(),
        sealed(processor, person, contact.name()),
        sealed(processor, person, contact.email()));
  }

  private PersonRef person(String processor, ContactBody contact) {
    return contact
        .email()
        .map(email -> personal.contact(processor, email))
        .orElseGet(personal::somebody);
  }

  public void requireKnown(String processor, String engagement, String pointer) {
    if (register.find(processor, engagement).isEmpty()) {
      throw new Refusal(RefusalCode.INVALID, "There is no such engagement on your list.", pointer);
    }
  }

  private @Nullable Sealed sealed(String processor, PersonRef person, Optional<String> clear) {
    return clear.isPresent() ? personal.seal(processor, person, clear.get()) : null;
  }
}
