package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.Period;

/** What follows an objection. */
public interface ConsequenceTerms extends Values {

  Parameter<List<OnObjection>> ON_OBJECTION =
      Parameter.orHouse(
          "onObjection",
          Kinds.word(OnObjection.class).listed(),
          List.of(OnObjection.BLOCK_UNTIL_DECIDED));

  Parameter<Optional<Period>> STOP_MIN_PERIOD =
      Parameter.orHouse("stopMinPeriod", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<Boolean> PAYMENT_ENDS_ON_STOP =
      Parameter.orHouse("paymentEndsOnStop", Kinds.YES_OR_NO, false);

  Parameter<Optional<Period>> CONSULTATION_PERIOD =
      Parameter.orHouse("consultationPeriod", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<Optional<Period>> CURE_PERIOD =
      Parameter.orHouse("curePeriod", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<Optional<Period>> OBJECTION_LAPSES_AFTER =
      Parameter.orHouse("objectionLapsesAfter", Kinds.PERIOD.orNone(), Optional.empty());

  Parameter<List<Party>> MAY_TERMINATE =
      Parameter.orHouse("mayTerminate", Kinds.word(Party.class).listed(), List.of());

  Parameter<TerminationScope> TERMINATION_SCOPE =
      Parameter.orHouse(
          "terminationScope",
          Kinds.word(TerminationScope.class),
          TerminationScope.AFFECTED_SERVICE);

  /**
   * What may follow, in the order of the contract. Never use of the subprocessor for the objector.
   */
  default Value<List<OnObjection>> onObjection() {
    return value(ON_OBJECTION);
  }

  /** The least time from receipt of the objection to the stop of the service. */
  default Value<Optional<Period>> stopMinPeriod() {
    return value(STOP_MIN_PERIOD);
  }

  /** Whether payment ends when the service has stopped. */
  default Value<Boolean> paymentEndsOnStop() {
    return value(PAYMENT_ENDS_ON_STOP);
  }

  /** The time for looking for a solution, from receipt of the objection. */
  default Value<Optional<Period>> consultationPeriod() {
    return value(CONSULTATION_PERIOD);
  }

  /** The time for removing the ground of the objection, from its receipt. */
  default Value<Optional<Period>> curePeriod() {
    return value(CURE_PERIOD);
  }

  /** The time from receipt of the objection after which it lapses when nothing happens. */
  default Value<Optional<Period>> objectionLapsesAfter() {
    return value(OBJECTION_LAPSES_AFTER);
  }

  /** Who may terminate because of the objection. */
  default Value<List<Party>> mayTerminate() {
    return value(MAY_TERMINATE);
  }

  /** What ends when a side terminates. */
  default Value<TerminationScope> terminationScope() {
    return value(TERMINATION_SCOPE);
  }
}
