package org.subnotice.core.period;

import org.subnotice.core.period.Period.BusinessDays;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.period.Period.Hours;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Weeks;
import org.subnotice.core.period.Period.Years;

/** A period as people write it: {@code 14 Tage}, {@code 14 days}. */
public final class PeriodInWords {

  private PeriodInWords() {}

  public static String german(Period period) {
    return switch (period) {
      case Days days -> counted(days, "Tag", "Tage");
      case BusinessDays days -> counted(days, "Arbeitstag", "Arbeitstage");
      case Weeks weeks -> counted(weeks, "Woche", "Wochen");
      case Months months -> counted(months, "Monat", "Monate");
      case Years years -> counted(years, "Jahr", "Jahre");
      case Hours hours -> counted(hours, "Stunde", "Stunden");
    };
  }

  public static String english(Period period) {
    return switch (period) {
      case Days days -> counted(days, "day", "days");
      case BusinessDays days -> counted(days, "business day", "business days");
      case Weeks weeks -> counted(weeks, "week", "weeks");
      case Months months -> counted(months, "month", "months");
      case Years years -> counted(years, "year", "years");
      case Hours hours -> counted(hours, "hour", "hours");
    };
  }

  private static String counted(Period period, String one, String many) {
    return period.count() + " " + (period.count() == 1 ? one : many);
  }
}
