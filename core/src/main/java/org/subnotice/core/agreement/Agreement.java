package org.subnotice.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.personal.Sealed;

/** What an agreement's own decisions need to know. */
public record Agreement(
    boolean concluded,
    LocalDate concludedOn,
    Optional<LocalDate> endsOn,
    String terms,
    String termsVersion,
    List<Contact> contacts,
    Optional<Sealed> address) {

  static final Agreement UNKNOWN =
      new Agreement(false, LocalDate.EPOCH, Optional.empty(), "", "", List.of(), Optional.empty());

  Agreement withContacts(List<Contact> named) {
    return new Agreement(concluded, concludedOn, endsOn, terms, termsVersion, named, address);
  }

  Agreement withAddress(Optional<Sealed> named) {
    return new Agreement(concluded, concludedOn, endsOn, terms, termsVersion, contacts, named);
  }

  Agreement withTerms(String agreed, String version) {
    return new Agreement(concluded, concludedOn, endsOn, agreed, version, contacts, address);
  }

  Agreement endingOn(LocalDate day) {
    return new Agreement(
        concluded, concludedOn, Optional.of(day), terms, termsVersion, contacts, address);
  }
}
