package org.subnotice.core.period;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Reads one number and one unit. */
final class PeriodSyntax {

  private static final Pattern ONE_UNIT =
      Pattern.compile("P([1-9][0-9]{0,4})(D|BD|W|M|Y)|P(T)([1-9][0-9]{0,4})H");

  private PeriodSyntax() {}

  static Period parse(String text) {
    Matcher matcher = ONE_UNIT.matcher(text);
    if (!matcher.matches()) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A period is one positive number with its unit, such as P14D, P10BD, P4W, P1M, P1Y or"
              + " PT24H.");
    }
    return matcher.group(3) == null
        ? of(Integer.parseInt(matcher.group(1)), matcher.group(2))
        : new Period.Hours(Integer.parseInt(matcher.group(4)));
  }

  private static Period of(int count, String unit) {
    return switch (unit) {
      case "D" -> new Period.Days(count);
      case "BD" -> new Period.BusinessDays(count);
      case "W" -> new Period.Weeks(count);
      case "M" -> new Period.Months(count);
      default -> new Period.Years(count);
    };
  }
}
