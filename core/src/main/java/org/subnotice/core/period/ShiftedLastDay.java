package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.List;
import org.subnotice.core.period.Period.Days;

/** Moves a last day that is no working day, never to an earlier day. */
final class ShiftedLastDay {

  private ShiftedLastDay() {}

  static LocalDate of(
      PeriodRules rules,
      LocalDate receiptDay,
      LocalDate rawLastDay,
      WorkingDays workingDays,
      List<Step> steps) {
    return switch (rules.calendarRule()) {
      case BGB, BGB_WITH_BREAKS -> underBgb(rules, rawLastDay, workingDays, steps);
      case REG_1182_71 -> underRegulation(rules, receiptDay, rawLastDay, workingDays, steps);
      case PLAIN_CALENDAR -> rawLastDay;
    };
  }

  /** The last day of a time that must pass before an act: neither rule moves its end. */
  static LocalDate unmoved(PeriodRules rules, LocalDate rawLastDay, List<Step> steps) {
    steps.add(
        new Step(
            CitedRule.shift(rules.calendarRule()),
            "Die Zeit vor der Handlung schützt den Verantwortlichen; ihr letzter Tag verschiebt"
                + " sich nicht.",
            "The time before the act protects the controller; its last day does not move."));
    return rawLastDay;
  }

  private static LocalDate underBgb(
      PeriodRules rules, LocalDate rawLastDay, WorkingDays workingDays, List<Step> steps) {
    if (!rules.section193()) {
      steps.add(
          new Step(
              CitedRule.SECTION_193,
              "§ 193 BGB wird nicht angewandt: Der letzte Tag verschiebt sich nicht.",
              "§ 193 BGB is not applied: the last day does not move."));
      return rawLastDay;
    }
    return onWorkingDay(CitedRule.SECTION_193, rawLastDay, workingDays, steps);
  }

  private static LocalDate underRegulation(
      PeriodRules rules,
      LocalDate receiptDay,
      LocalDate rawLastDay,
      WorkingDays workingDays,
      List<Step> steps) {
    LocalDate lastDay = onWorkingDay(CitedRule.NEXT_WORKING_DAY, rawLastDay, workingDays, steps);
    boolean isOneDay = rules.period() instanceof Days(int days) && days == 1;
    LocalDate secondWorkingDay = workingDays.after(receiptDay, 2);
    if (isOneDay || !lastDay.isBefore(secondWorkingDay)) {
      return lastDay;
    }
    steps.add(
        new Step(
            CitedRule.TWO_WORKING_DAYS,
            "Die Frist umfasst mindestens zwei Arbeitstage; letzter Tag ist "
                + DayInWords.german(secondWorkingDay)
                + ".",
            "The period includes at least two working days; the last day is "
                + DayInWords.english(secondWorkingDay)
                + "."));
    return secondWorkingDay;
  }

  private static LocalDate onWorkingDay(
      String rule, LocalDate rawLastDay, WorkingDays workingDays, List<Step> steps) {
    LocalDate lastDay = workingDays.onOrAfter(rawLastDay, rule, steps);
    steps.add(
        lastDay.equals(rawLastDay)
            ? new Step(
                rule,
                "Der letzte Tag ist ein Arbeitstag und bleibt.",
                "The last day is a working day and stays.")
            : new Step(
                rule,
                "An seine Stelle tritt der nächste Arbeitstag: " + DayInWords.german(lastDay) + ".",
                "The next working day takes its place: " + DayInWords.english(lastDay) + "."));
    return lastDay;
  }
}
