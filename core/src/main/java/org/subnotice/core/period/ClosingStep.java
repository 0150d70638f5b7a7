package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;

/** The last step: until when or from when, in the words of the zone and as an instant. */
final class ClosingStep {

  private ClosingStep() {}

  static Step of(Ending ending, PeriodRules rules, LocalDate lastDay, Instant closesAt) {
    String german = LastDayInWords.german(lastDay, closesAt, rules.zone());
    String english = LastDayInWords.english(lastDay, closesAt, rules.zone());
    String rule = CitedRule.closing(ending, rules.calendarRule());
    return switch (ending) {
      case DECLARATION ->
          new Step(
              rule,
              "Rechtzeitig ist, was " + german + " eingeht, also vor " + closesAt + ".",
              "In time is what arrives " + english + ", that is before " + closesAt + ".");
      case FIRST_ACT ->
          new Step(
              rule,
              "Die Frist läuft " + german + "; zulässig ist die Handlung ab " + closesAt + ".",
              "The period runs " + english + "; the act is allowed from " + closesAt + " on.");
    };
  }
}
