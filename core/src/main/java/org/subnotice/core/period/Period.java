package org.subnotice.core.period;

import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * The length of a period, written as ISO 8601 with one unit: {@code P14D}, {@code P4W}, {@code
 * P1M}, {@code P1Y}, {@code PT24H}.
 *
 * <p>{@code P10BD} is an extension of ours: ten business days, Monday to Friday without public
 * holidays and without extra closing days. A length is at least one and at most about ten years
 * (hours: one year); anything else is refused as {@link RefusalCode#INVALID}.
 */
public sealed interface Period {

  /** Calendar days (§ 188(1) BGB). */
  record Days(int count) implements Period {
    public Days {
      requireWithin(count, 3660);
    }

    @Override
    public String text() {
      return "P" + count + "D";
    }
  }

  /** Days from Monday to Friday that are no public holiday and no extra closing day. */
  record BusinessDays(int count) implements Period {
    public BusinessDays {
      requireWithin(count, 2600);
    }

    @Override
    public String text() {
      return "P" + count + "BD";
    }
  }

  /** Weeks: end on the weekday on which the event fell (§ 188(2) BGB). */
  record Weeks(int count) implements Period {
    public Weeks {
      requireWithin(count, 522);
    }

    @Override
    public String text() {
      return "P" + count + "W";
    }
  }

  /**
   * Months: end on the day of the same number, else on the month's last day (§ 188(2), (3) BGB).
   */
  record Months(int count) implements Period {
    public Months {
      requireWithin(count, 120);
    }

    @Override
    public String text() {
      return "P" + count + "M";
    }
  }

  /** Years: end on the same day of the year (§ 188(2), (3) BGB). */
  record Years(int count) implements Period {
    public Years {
      requireWithin(count, 10);
    }

    @Override
    public String text() {
      return "P" + count + "Y";
    }
  }

  /** Elapsed hours: run through nights, weekends, public holidays and clock changes. */
  record Hours(int count) implements Period {
    public Hours {
      requireWithin(count, 8784);
    }

    @Override
    public String text() {
      return "PT" + count + "H";
    }
  }

  /** How many of the unit. */
  int count();

  /** The form that {@link #parse} reads. */
  String text();

  /** Reads {@link #text()} back; refuses as INVALID what is no single positive length. */
  static Period parse(String text) {
    return PeriodSyntax.parse(text);
  }

  private static void requireWithin(int count, int most) {
    if (count < 1 || count > most) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A period in this unit is at least 1 and at most " + most + "; it is " + count + ".");
    }
  }
}
