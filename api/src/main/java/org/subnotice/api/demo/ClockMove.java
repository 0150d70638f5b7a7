package org.subnotice.api.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Where the clock shall go.
 *
 * @param advanceBy ISO 8601; days are 24 hours, months and years those of the calendar in UTC
 * @param advanceTo an instant
 */
record ClockMove(@Nullable String advanceBy, @Nullable String advanceTo) {

  /** Refuses with {@code INVALID} whatever is unreadable or does not lie after {@code now}. */
  Instant target(Instant now) {
    Instant target = read(now);
    if (!target.isAfter(now)) {
      throw refused("The clock only goes forward: it is " + now + " now.");
    }
    return target;
  }

  private Instant read(Instant now) {
    try {
      if (advanceBy != null) {
        return after(now, advanceBy.strip());
      }
      if (advanceTo != null) {
        return Instant.parse(advanceTo.strip());
      }
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw refused("Give advanceBy as P14D or PT1H, or advanceTo as 2026-12-07T23:00:00Z.");
    }
    throw refused("Give either advanceBy or advanceTo.");
  }

  private static Instant after(Instant now, String amount) {
    boolean calendar = amount.matches("P.*[YMW].*") && !amount.contains("T");
    return calendar
        ? now.atZone(ZoneOffset.UTC).plus(Period.parse(amount)).toInstant()
        : now.plus(Duration.parse(amount));
  }

  private static Refusal refused(String sentence) {
    return new Refusal(RefusalCode.INVALID, sentence);
  }
}
