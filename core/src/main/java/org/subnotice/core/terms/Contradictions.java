package org.subnotice.core.terms;

import java.util.Optional;
import java.util.stream.Stream;

/** The tests behind {@link Contradiction}. */
final class Contradictions {

  private Contradictions() {}

  static boolean isGeneral(Terms terms) {
    return terms.authorisationModel().value() == AuthorisationModel.GENERAL_WITH_OBJECTION;
  }

  static boolean isInformOnly(Terms terms) {
    return terms.authorisationModel().value() == AuthorisationModel.GENERAL_INFORM_ONLY;
  }

  static boolean isSpecific(Terms terms) {
    return terms.authorisationModel().value() == AuthorisationModel.SPECIFIC_PRIOR;
  }

  static boolean allows(Terms terms, OnObjection outcome) {
    return terms.onObjection().value().contains(outcome);
  }

  /** Only where the contract says both: a house default beside a clause is no contradiction. */
  static boolean objectionOutlastsLead(Terms terms) {
    return terms.noticeLead().definedByContract()
        && terms.objectionPeriod().definedByContract()
        && terms
            .noticeLead()
            .value()
            .filter(lead -> Lengths.longer(terms.objectionPeriod().value(), lead))
            .isPresent();
  }

  static boolean lapsesBeforeCureEnds(Terms terms) {
    return terms
        .objectionLapsesAfter()
        .value()
        .filter(
            lapse ->
                Stream.of(terms.consultationPeriod().value(), terms.curePeriod().value())
                    .flatMap(Optional::stream)
                    .anyMatch(cure -> Lengths.longer(cure, lapse)))
        .isPresent();
  }

  static boolean privilegeWithoutVariant(Terms terms) {
    return terms instanceof ContractTerms contract
        && contract.euOnlyNoConsent().value()
        && isSpecific(contract.applyingTo(Circumstances.in("DE")));
  }
}
