package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.List;
import org.subnotice.core.period.Period.BusinessDays;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.period.Period.Hours;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Weeks;
import org.subnotice.core.period.Period.Years;

/** Counts a period from the day of the event, which itself is not counted. */
final class RawLastDay {

  private RawLastDay() {}

  static LocalDate of(
      PeriodRules rules, LocalDate receiptDay, WorkingDays workingDays, List<Step> steps) {
    LocalDate rawLastDay = count(inDays(rules), receiptDay, workingDays);
    steps.add(start(rules, receiptDay));
    steps.add(end(rules, receiptDay, rawLastDay));
    return rawLastDay;
  }

  /** An extension runs from the end of the period that it lengthens (§ 190 BGB). */
  static LocalDate ofExtension(
      PeriodRules rules, LocalDate formerLastDay, WorkingDays workingDays, List<Step> steps) {
    LocalDate rawLastDay = count(inDays(rules), formerLastDay, workingDays);
    steps.add(
        new Step(
            CitedRule.EXTENSION,
            "Verlängerung: Die neue Frist schließt an das Ende der bisherigen an, also an "
                + DayInWords.german(formerLastDay)
                + ".",
            "Extension: the new period follows the end of the former one, that is "
                + DayInWords.english(formerLastDay)
                + "."));
    steps.add(end(rules, formerLastDay, rawLastDay));
    return rawLastDay;
  }

  /** Where a period need not run without a break, a month has 30 days and a year 365 (§ 191). */
  private static Period inDays(PeriodRules rules) {
    if (rules.calendarRule() != CalendarRule.BGB_WITH_BREAKS) {
      return rules.period();
    }
    return switch (rules.period()) {
      case Months(int months) -> new Days(30 * months);
      case Years(int years) -> new Days(365 * years);
      case Days _, Weeks _, BusinessDays _, Hours _ -> rules.period();
    };
  }

  private static LocalDate count(Period period, LocalDate receiptDay, WorkingDays workingDays) {
    return switch (period) {
      case Days(int days) -> receiptDay.plusDays(days);
      case Weeks(int weeks) -> receiptDay.plusWeeks(weeks);
      case Months(int months) -> receiptDay.plusMonths(months);
      case Years(int years) -> receiptDay.plusYears(years);
      case BusinessDays(int days) -> workingDays.after(receiptDay, days);
      case Hours _ ->
          throw new IllegalArgumentException("Hours are elapsed time and end on no day.");
    };
  }

  private static Step start(PeriodRules rules, LocalDate receiptDay) {
    LocalDate firstDay = receiptDay.plusDays(1);
    return new Step(
        CitedRule.start(rules.calendarRule()),
        german(rules.startEvent())
            + " zählt nicht mit; der erste Tag ist "
            + DayInWords.german(firstDay)
            + ".",
        english(rules.startEvent())
            + " is not counted; the first day is "
            + DayInWords.english(firstDay)
            + ".");
  }

  private static String german(StartEvent event) {
    return switch (event) {
      case RECEIPT -> "Der Tag des Zugangs";
      case SENDING -> "Der Tag der Absendung";
      case PUBLICATION -> "Der Tag der Veröffentlichung";
    };
  }

  private static String english(StartEvent event) {
    return switch (event) {
      case RECEIPT -> "The day of receipt";
      case SENDING -> "The day of sending";
      case PUBLICATION -> "The day of publication";
    };
  }

  private static Step end(PeriodRules rules, LocalDate receiptDay, LocalDate rawLastDay) {
    Period period = rules.period();
    return new Step(
        CitedRule.end(rules, receiptDay, rawLastDay),
        "Fristlänge "
            + PeriodInWords.german(period)
            + ": letzter Tag ist "
            + DayInWords.german(rawLastDay)
            + ".",
        "Length "
            + PeriodInWords.english(period)
            + ": the last day is "
            + DayInWords.english(rawLastDay)
            + ".");
  }
}
