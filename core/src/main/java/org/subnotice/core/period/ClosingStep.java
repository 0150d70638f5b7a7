package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;

/** The last step: until when, in the words of the zone and as an instant. */
final class ClosingStep {

  private ClosingStep() {}

  static Step of(PeriodRules rules, LocalDate lastDay, Instant closesAt) {
    return new Step(
        CitedRule.closing(rules.calendarRule()),
        "Rechtzeitig ist, was "
            + LastDayInWords.german(lastDay, closesAt, rules.zone())
            + " eingeht, also vor "
            + closesAt
            + ".",
        "In time is what arrives "
            + LastDayInWords.english(lastDay, closesAt, rules.zone())
            + ", that is before "
            + closesAt
            + ".");
  }
}
