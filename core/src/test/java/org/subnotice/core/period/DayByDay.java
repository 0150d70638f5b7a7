package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import org.subnotice.core.period.Period.BusinessDays;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Weeks;
import org.subnotice.core.period.Period.Years;

/**
 * The same computation done naively: one day after the other, with an arithmetic of Berlin's summer
 * time and of months of its own. Slow and plain, so that it can be read and believed.
 */
public final class DayByDay {

  private final PeriodRules rules;
  private final Places places;

  public DayByDay(PeriodRules rules, Places places) {
    this.rules = rules;
    this.places = places;
  }

  public LocalDate receiptDay(Instant receivedAt) {
    long local = receivedAt.getEpochSecond() + offset(receivedAt.getEpochSecond());
    LocalDate day = LocalDate.EPOCH.plusDays(Math.floorDiv(local, 86_400L));
    if (rules.receiptRule() == ReceiptRule.AVAILABLE) {
      return day;
    }
    long second = Math.floorMod(local, 86_400L);
    if (second > rules.businessHours().closes().toSecondOfDay()) {
      day = day.plusDays(1);
    }
    while (isOff(day, places.controller())) {
      day = day.plusDays(1);
    }
    return day;
  }

  public LocalDate rawLastDay(LocalDate receiptDay) {
    return switch (rules.period()) {
      case Months months -> afterMonths(receiptDay, months.count());
      case Years years -> afterMonths(receiptDay, 12 * years.count());
      case Weeks weeks -> afterDays(receiptDay, 7 * weeks.count(), false);
      case BusinessDays days -> afterDays(receiptDay, days.count(), true);
      case Period other -> afterDays(receiptDay, other.count(), false);
    };
  }

  public LocalDate lastDay(LocalDate rawLastDay) {
    LocalDate day = rawLastDay;
    while (rules.section193() && isOff(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  public Instant closesAt(LocalDate lastDay) {
    LocalDate next = lastDay.plusDays(1);
    boolean summer =
        next.isAfter(lastSunday(next.getYear(), 3))
            && !next.isAfter(lastSunday(next.getYear(), 10));
    return Instant.ofEpochSecond(next.toEpochDay() * 86_400L - (summer ? 7200 : 3600));
  }

  private LocalDate afterDays(LocalDate receiptDay, int count, boolean onlyWorkingDays) {
    LocalDate day = receiptDay;
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      if (!onlyWorkingDays || !isOff(day)) {
        left--;
      }
    }
    return day;
  }

  private static LocalDate afterMonths(LocalDate receiptDay, int count) {
    LocalDate day = receiptDay;
    int begun = 0;
    while (true) {
      day = day.plusDays(1);
      begun += day.getDayOfMonth() == 1 ? 1 : 0;
      boolean monthEnds = day.plusDays(1).getDayOfMonth() == 1;
      if (begun == count && (day.getDayOfMonth() == receiptDay.getDayOfMonth() || monthEnds)) {
        return day;
      }
    }
  }

  private boolean isOff(LocalDate day) {
    return switch (rules.holidayPlace()) {
      case CONTROLLER -> isOff(day, places.controller());
      case PROCESSOR -> isOff(day, places.processor());
      case UNION -> isOff(day, places.controller()) || isOff(day, places.processor());
    };
  }

  private boolean isOff(LocalDate day, Seat seat) {
    return Math.floorMod(day.toEpochDay() + 3, 7) >= 5
        || GermanHolidays.is(day, seat.subdivision().orElseThrow().substring(3))
        || rules.extraClosingDays().contains(day);
  }

  /** Summer time in the Union: from the last Sunday of March to that of October, 01:00 UTC each. */
  private static long offset(long second) {
    int year = LocalDate.EPOCH.plusDays(Math.floorDiv(second, 86_400L)).getYear();
    long begin = lastSunday(year, 3).toEpochDay() * 86_400L + 3600;
    long end = lastSunday(year, 10).toEpochDay() * 86_400L + 3600;
    return second >= begin && second < end ? 7200 : 3600;
  }

  private static LocalDate lastSunday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 31);
    return day.minusDays(Math.floorMod(day.toEpochDay() + 4, 7));
  }
}
