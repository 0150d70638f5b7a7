package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.Period;

/** Duties to tell that run beside the announcement of subprocessors. */
public interface OtherDutyTerms extends Values {

  Parameter<Promptness> BREACH_NOTICE =
      Parameter.orStatute("breachNotice", Promptness.KIND, Promptness.AT_ONCE, "Art. 33(2) GDPR");

  Parameter<Boolean> BREACH_INCLUDES_SUSPICION =
      Parameter.orHouse("breachIncludesSuspicion", Kinds.YES_OR_NO, false);

  Parameter<List<BreachContent>> BREACH_NOTICE_CONTENTS =
      Parameter.orHouse(
          "breachNoticeContents", Kinds.word(BreachContent.class).listed(), List.of());

  Parameter<TomChange> TOM_CHANGE =
      Parameter.orHouse("tomChange", Kinds.word(TomChange.class), TomChange.DOCUMENTED);

  Parameter<Optional<Period>> TOM_REVIEW =
      Parameter.orHouse("tomReview", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<Optional<Period>> AGREEMENT_CHANGE =
      Parameter.orHouse("agreementChange", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<Form> AGREEMENT_CHANGE_FORM =
      Parameter.orHouse("agreementChangeForm", Kinds.word(Form.class), Form.TEXTFORM);

  Parameter<List<Party>> AGREEMENT_CHANGE_TERMINATION =
      Parameter.orHouse("agreementChangeTermination", Kinds.word(Party.class).listed(), List.of());

  Parameter<Optional<Period>> DELETION_OF_PROOF_ON_DEMAND =
      Parameter.orHouse("deletionOfProofOnDemand", Kinds.PERIOD.orNone(), Optional.empty());

  /** How soon a personal data breach is told, from knowledge of it. */
  default Value<Promptness> breachNotice() {
    return value(BREACH_NOTICE);
  }

  /** Whether a justified suspicion must be told too. */
  default Value<Boolean> breachIncludesSuspicion() {
    return value(BREACH_INCLUDES_SUSPICION);
  }

  /** What a breach notice must contain. */
  default Value<List<BreachContent>> breachNoticeContents() {
    return value(BREACH_NOTICE_CONTENTS);
  }

  /** How changes of the technical and organisational measures reach the controller. */
  default Value<TomChange> tomChange() {
    return value(TOM_CHANGE);
  }

  /** The interval at which the measures are reviewed. */
  default Value<Optional<Period>> tomReview() {
    return value(TOM_REVIEW);
  }

  /**
   * The least time between notice of a changed agreement and its entry into force; the controller
   * may object within it. Empty: no one-sided change.
   */
  default Value<Optional<Period>> agreementChange() {
    return value(AGREEMENT_CHANGE);
  }

  /** The form of that notice. */
  default Value<Form> agreementChangeForm() {
    return value(AGREEMENT_CHANGE_FORM);
  }

  /** Who may terminate when the controller objects to a changed agreement. */
  default Value<List<Party>> agreementChangeTermination() {
    return value(AGREEMENT_CHANGE_TERMINATION);
  }

  /** The longest time for deleting proofs of processing that the controller demands deleted. */
  default Value<Optional<Period>> deletionOfProofOnDemand() {
    return value(DELETION_OF_PROOF_ON_DEMAND);
  }
}
