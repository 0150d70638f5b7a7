package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** The years for which public holidays can be told. */
final class CalendarRange {

  private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2150-01-01T00:00:00Z");

  private CalendarRange() {}

  static void require(Instant receivedAt) {
    if (receivedAt.isBefore(FROM) || !receivedAt.isBefore(UNTIL)) {
      throw new Refusal(RefusalCode.INVALID, "A receipt lies between the years 2000 and 2149.");
    }
  }

  static void require(LocalDate use) {
    if (use.getYear() < 2000 || use.getYear() >= 2150) {
      throw new Refusal(RefusalCode.INVALID, "A first use lies between the years 2000 and 2149.");
    }
  }
}
