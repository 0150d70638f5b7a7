package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.subnotice.core.period.Period.BusinessDays;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.period.Period.Hours;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Weeks;
import org.subnotice.core.period.Period.Years;

/**
 * A period that must lie between the receipt of a notice and an act, such as "at least 14 days
 * before use". Neither the day of receipt nor the day of the act is counted (§§ 187, 188 BGB by
 * analogy), and § 193 BGB never moves the latest day of receipt to a later one.
 */
public final class LeadTime {

  private final HolidayCalendar calendar;
  private final PeriodComputation computation;

  public LeadTime(HolidayCalendar calendar) {
    this.calendar = calendar;
    this.computation = new PeriodComputation(calendar, Ending.FIRST_ACT);
  }

  /**
   * The first instant of use for a notice received then: 14 days received on day R allow use from R
   * + 15, 00:00 in the zone of the rules. The receipt rule applies, § 193 does not.
   */
  public Instant earliestUse(PeriodRules rules, Places places, Instant receivedAt) {
    return earliestUseInSteps(rules, places, receivedAt).closesAt();
  }

  /** As {@link #earliestUse}, with the written steps; {@code closesAt} is the earliest use. */
  public Computation earliestUseInSteps(PeriodRules rules, Places places, Instant receivedAt) {
    return computation.compute(rules, places, receivedAt);
  }

  /**
   * The last day on which the notice may be received for use from the start of {@code use} on; it
   * may be no working day. Every instant of that day is early enough. Refuses as INVALID a use
   * before 2000 or after 2149.
   */
  public LocalDate lastReceiptDay(PeriodRules rules, Places places, LocalDate use) {
    CalendarRange.require(use);
    LocalDate lastDay = use.minusDays(1);
    return switch (rules.period()) {
      case Days(int days) -> lastDay.minusDays(days);
      case Weeks(int weeks) -> lastDay.minusWeeks(weeks);
      case Months(int months) -> beforeMonths(rules, lastDay, months, 30 * months);
      case Years(int years) -> beforeMonths(rules, lastDay, 12 * years, 365 * years);
      case BusinessDays(int days) ->
          workingDays(rules, places.seats(rules.holidayPlace())).latestBefore(lastDay, days);
      case Hours hours -> beforeHours(rules, use, hours);
    };
  }

  /**
   * The day to aim for: {@link #lastReceiptDay} or, where that is no working day at the
   * controller's seat, the working day before it.
   */
  public LocalDate advisedReceiptDay(PeriodRules rules, Places places, LocalDate use) {
    WorkingDays controllers = workingDays(rules, List.of(places.controller()));
    LocalDate candidate = lastReceiptDay(rules, places, use);
    while (!controllers.contains(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }

  /** The last day of a month is the latest of all days that share their end with it (§ 188(3)). */
  private static LocalDate beforeMonths(
      PeriodRules rules, LocalDate lastDay, int months, int daysWithBreaks) {
    if (rules.calendarRule() == CalendarRule.BGB_WITH_BREAKS) {
      return lastDay.minusDays(daysWithBreaks);
    }
    LocalDate sameNumber = lastDay.minusMonths(months);
    LocalDate endOfMonth = sameNumber.withDayOfMonth(sameNumber.lengthOfMonth());
    return endOfMonth.plusMonths(months).isAfter(lastDay) ? sameNumber : endOfMonth;
  }

  private static LocalDate beforeHours(PeriodRules rules, LocalDate use, Hours hours) {
    ZonedDateTime latest = use.atStartOfDay(rules.zone()).minusHours(hours.count());
    return latest.toLocalDate().minusDays(1);
  }

  private WorkingDays workingDays(PeriodRules rules, List<Seat> seats) {
    return new WorkingDays(calendar, seats, rules.extraClosingDays());
  }
}
