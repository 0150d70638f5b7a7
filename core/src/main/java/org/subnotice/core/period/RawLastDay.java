package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.List;
import org.subnotice.core.period.Period.BusinessDays;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.period.Period.Hours;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Weeks;
import org.subnotice.core.period.Period.Years;

/** Counts a period from the day of receipt, which itself is not counted. */
final class RawLastDay {

  private RawLastDay() {}

  static LocalDate of(
      PeriodRules rules, LocalDate receiptDay, WorkingDays workingDays, List<Step> steps) {
    LocalDate rawLastDay = count(rules.period(), receiptDay, workingDays);
    steps.add(start(rules, receiptDay));
    steps.add(end(rules, receiptDay, rawLastDay));
    return rawLastDay;
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
        "Der Tag des Zugangs zählt nicht mit; der erste Tag ist "
            + DayInWords.german(firstDay)
            + ".",
        "The day of receipt is not counted; the first day is "
            + DayInWords.english(firstDay)
            + ".");
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
