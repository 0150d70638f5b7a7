package org.subnotice.core.terms;

import java.util.List;

/** Everything that contract terms regulate, each with its source and clause. */
public sealed interface Terms
    extends AuthorisationTerms,
        NoticeTerms,
        ObjectionTerms,
        ConsequenceTerms,
        OtherDutyTerms,
        CalendarTerms
    permits ContractTerms, AppliedTerms {

  /**
   * True where the contract itself grants no right to object, so that only the opportunity of Art.
   * 28(2) s. 2 GDPR remains. An objection then blocks the use for this controller until a human
   * decides, and the length of the period is a house rule.
   */
  default boolean statutoryObjectionOnly() {
    return objectionRight().value() != ObjectionRight.YES;
  }

  /**
   * Whether silence until the end authorises. Never under specific authorisation, whatever the
   * contract says of silence (Art. 28(2) s. 1 GDPR: prior authorisation).
   */
  default boolean silenceAuthorises() {
    return authorisationModel().value() != AuthorisationModel.SPECIFIC_PRIOR
        && silenceMeans().value() != Silence.REFUSED;
  }

  /** Every parameter with what applies for it, in the order in which a contract is read. */
  default List<Statement> statements() {
    return Parameters.all().stream().map(each -> Statement.of(each, this)).toList();
  }
}
