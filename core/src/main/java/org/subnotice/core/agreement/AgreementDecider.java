package org.subnotice.core.agreement;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementCommand.AgreeTerms;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementCommand.EndAgreement;
import org.subnotice.core.agreement.AgreementCommand.NameAddress;
import org.subnotice.core.agreement.AgreementCommand.NameContacts;
import org.subnotice.core.agreement.AgreementEvent.AddressNamed;
import org.subnotice.core.agreement.AgreementEvent.AgreementConcluded;
import org.subnotice.core.agreement.AgreementEvent.AgreementEnded;
import org.subnotice.core.agreement.AgreementEvent.ContactsNamed;
import org.subnotice.core.agreement.AgreementEvent.TermsAgreed;

/** Keeps an agreement's terms and contacts; refuses one that nobody could be told under. */
public final class AgreementDecider
    implements Decider<AgreementCommand, Agreement, AgreementEvent> {

  @Override
  public Agreement initial() {
    return Agreement.UNKNOWN;
  }

  @Override
  public List<AgreementEvent> decide(Agreement state, AgreementCommand command) {
    return switch (command) {
      case ConcludeAgreement c -> conclude(state, c);
      case NameContacts c -> name(known(state), c);
      case NameAddress c -> address(known(state), c);
      case AgreeTerms c -> agree(known(state), c);
      case EndAgreement c -> end(known(state), c);
    };
  }

  @Override
  public Agreement evolve(Agreement state, AgreementEvent event) {
    return switch (event) {
      case AgreementConcluded e ->
          new Agreement(
              true,
              e.concludedOn(),
              Optional.empty(),
              e.terms(),
              e.termsVersion(),
              e.contacts(),
              Optional.ofNullable(e.address()));
      case ContactsNamed e -> state.withContacts(e.contacts());
      case AddressNamed e -> state.withAddress(Optional.ofNullable(e.address()));
      case TermsAgreed e -> state.withTerms(e.terms(), e.termsVersion());
      case AgreementEnded e -> state.endingOn(e.endsOn());
    };
  }

  private static List<AgreementEvent> conclude(Agreement state, ConcludeAgreement c) {
    if (state.concluded()) {
      return List.of();
    }
    requireDesignated(c.contacts());
    return List.of(
        new AgreementConcluded(
            c.agreement().value(),
            c.processor().value(),
            c.reference(),
            c.controller(),
            c.seat().country(),
            c.seat().subdivisionOrNull(),
            c.terms(),
            c.termsVersion(),
            c.services().stream().sorted().toList(),
            c.concludedOn(),
            c.contacts(),
            c.address().orElse(null)));
  }

  private static List<AgreementEvent> name(Agreement state, NameContacts c) {
    requireDesignated(c.contacts());
    return state.contacts().equals(c.contacts())
        ? List.of()
        : List.of(new ContactsNamed(c.agreement().value(), c.contacts()));
  }

  private static List<AgreementEvent> address(Agreement state, NameAddress c) {
    return state.address().equals(c.address())
        ? List.of()
        : List.of(new AddressNamed(c.agreement().value(), c.address().orElse(null)));
  }

  private static List<AgreementEvent> agree(Agreement state, AgreeTerms c) {
    boolean same = state.terms().equals(c.terms()) && state.termsVersion().equals(c.termsVersion());
    return same
        ? List.of()
        : List.of(new TermsAgreed(c.agreement().value(), c.terms(), c.termsVersion()));
  }

  private static List<AgreementEvent> end(Agreement state, EndAgreement c) {
    if (c.endsOn().isBefore(state.concludedOn())) {
      throw new Refusal(
          RefusalCode.INVALID,
          "An agreement cannot end before the day on which it was concluded.",
          "#/endsOn");
    }
    return state.endsOn().filter(c.endsOn()::equals).isPresent()
        ? List.of()
        : List.of(new AgreementEnded(c.agreement().value(), c.endsOn()));
  }

  private static void requireDesignated(List<Contact> contacts) {
    if (contacts.stream().noneMatch(Contact::designated)) {
      throw new Refusal(
          RefusalCode.INVALID,
          "At least one contact must be designated to receive notices for the controller.",
          "#/contacts");
    }
  }

  private static Agreement known(Agreement state) {
    if (!state.concluded()) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such agreement.");
    }
    return state;
  }
}
