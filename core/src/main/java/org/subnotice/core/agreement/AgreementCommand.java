package org.subnotice.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;

/** What can be asked of an agreement. */
public sealed interface AgreementCommand {

  AgreementId agreement();

  /**
   * Terms are frozen as id and version: a later version of the same terms must be agreed anew.
   * {@code address} is where letters to the controller go.
   */
  record ConcludeAgreement(
      AgreementId agreement,
      ProcessorId processor,
      String reference,
      Sealed controller,
      Seat seat,
      String terms,
      String termsVersion,
      Set<String> services,
      LocalDate concludedOn,
      List<Contact> contacts,
      Optional<Sealed> address)
      implements AgreementCommand {}

  /** Replaces the whole list of contacts. */
  record NameContacts(AgreementId agreement, List<Contact> contacts) implements AgreementCommand {}

  /** Where letters to the controller go from now on; empty where nobody knows. */
  record NameAddress(AgreementId agreement, Optional<Sealed> address) implements AgreementCommand {}

  /** Applies to windows that begin later: an open window keeps the terms with which it began. */
  record AgreeTerms(AgreementId agreement, String terms, String termsVersion)
      implements AgreementCommand {}

  /** {@code endsOn} is the last day in force, in the processor's zone. */
  record EndAgreement(AgreementId agreement, LocalDate endsOn) implements AgreementCommand {}
}
