package org.subnotice.core.period;

import java.time.LocalDate;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.period.Period.Months;
import org.subnotice.core.period.Period.Years;

/** Which paragraph or article a step cites. */
final class CitedRule {

  static final String RECEIPT = "BGB § 130(1)";
  static final String SECTION_193 = "BGB § 193";
  static final String EXTENSION = "BGB § 190";
  static final String NEXT_WORKING_DAY = "Regulation 1182/71 Art. 3(4)";
  static final String TWO_WORKING_DAYS = "Regulation 1182/71 Art. 3(5)";

  /** Whatever the parties agreed: § 186 BGB only interprets. */
  static final String CONTRACT = "BGB § 186";

  private CitedRule() {}

  static String start(CalendarRule rule) {
    return switch (rule) {
      case BGB, BGB_WITH_BREAKS -> "BGB § 187(1)";
      case REG_1182_71 -> "Regulation 1182/71 Art. 3(1)";
      case PLAIN_CALENDAR -> CONTRACT;
    };
  }

  static String end(PeriodRules rules, LocalDate receiptDay, LocalDate rawLastDay) {
    return switch (rules.calendarRule()) {
      case BGB -> sectionOf188(rules.period(), receiptDay, rawLastDay);
      case BGB_WITH_BREAKS -> sectionOf191(rules.period(), receiptDay, rawLastDay);
      case REG_1182_71 -> "Regulation 1182/71 Art. 3(2)";
      case PLAIN_CALENDAR -> CONTRACT;
    };
  }

  static String shift(CalendarRule rule) {
    return switch (rule) {
      case BGB, BGB_WITH_BREAKS -> SECTION_193;
      case REG_1182_71 -> NEXT_WORKING_DAY;
      case PLAIN_CALENDAR -> CONTRACT;
    };
  }

  /**
   * A declaration is in time by its arrival (§ 130 BGB); an act follows the end of the last day.
   */
  static String closing(Ending ending, CalendarRule rule) {
    return switch (rule) {
      case BGB, BGB_WITH_BREAKS -> ending == Ending.DECLARATION ? RECEIPT : "BGB § 188(1)";
      case REG_1182_71 -> "Regulation 1182/71 Art. 3(2)";
      case PLAIN_CALENDAR -> CONTRACT;
    };
  }

  private static String sectionOf191(Period period, LocalDate receiptDay, LocalDate rawLastDay) {
    return period instanceof Months || period instanceof Years
        ? "BGB § 191"
        : sectionOf188(period, receiptDay, rawLastDay);
  }

  private static String sectionOf188(Period period, LocalDate receiptDay, LocalDate rawLastDay) {
    boolean monthLacksTheDay =
        (period instanceof Months || period instanceof Years)
            && receiptDay.getDayOfMonth() != rawLastDay.getDayOfMonth();
    if (monthLacksTheDay) {
      return "BGB § 188(3)";
    }
    return switch (period) {
      case Days _ -> "BGB § 188(1)";
      case Period.BusinessDays _, Period.Hours _ -> CONTRACT;
      default -> "BGB § 188(2)";
    };
  }
}
