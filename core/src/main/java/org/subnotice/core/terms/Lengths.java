package org.subnotice.core.terms;

import org.subnotice.core.period.Period;

/** Compares periods of different units, roughly: good enough to warn, never to compute a date. */
final class Lengths {

  private Lengths() {}

  static double days(Period period) {
    return switch (period) {
      case Period.Hours hours -> hours.count() / 24.0;
      case Period.Days days -> days.count();
      case Period.BusinessDays days -> days.count() * 7 / 5.0;
      case Period.Weeks weeks -> weeks.count() * 7.0;
      case Period.Months months -> months.count() * 30.4;
      case Period.Years years -> years.count() * 365.0;
    };
  }

  static boolean longer(Period one, Period other) {
    return days(one) > days(other);
  }
}
