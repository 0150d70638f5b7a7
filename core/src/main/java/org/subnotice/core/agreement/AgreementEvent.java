package org.subnotice.core.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;

/** What happened to an agreement. */
public sealed interface AgreementEvent {

  String agreement();

  /** {@code address} is missing from what was recorded before letters had an address field. */
  record AgreementConcluded(
      String agreement,
      String processor,
      String reference,
      Sealed controller,
      String country,
      @Nullable String subdivision,
      String terms,
      String termsVersion,
      List<String> services,
      LocalDate concludedOn,
      List<Contact> contacts,
      @Nullable Sealed address)
      implements AgreementEvent {}

  record ContactsNamed(String agreement, List<Contact> contacts) implements AgreementEvent {}

  record AddressNamed(String agreement, @Nullable Sealed address) implements AgreementEvent {}

  record TermsAgreed(String agreement, String terms, String termsVersion)
      implements AgreementEvent {}

  record AgreementEnded(String agreement, LocalDate endsOn) implements AgreementEvent {}
}
