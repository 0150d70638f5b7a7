package org.subnotice.core.period;

import java.time.LocalTime;

/**
 * A time of day as 17:00, with seconds only where there are some, whatever the machine's locale.
 */
final class TimeInWords {

  private TimeInWords() {}

  static String of(LocalTime time) {
    String minutes = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    return time.getSecond() == 0 ? minutes : minutes + ":" + twoDigits(time.getSecond());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
