package org.subnotice.api.rest.window;

import java.time.Duration;
import java.time.Instant;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** What a person records by hand has happened. */
final class Past {

  // Clocks of two machines differ.
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  private Past() {}

  static void require(Instant receivedAt, Instant now) {
    if (receivedAt.isAfter(now.plus(TOLERANCE))) {
      throw new Refusal(
          RefusalCode.INVALID,
          "This instant lies ahead. Say when it was received.",
          "#/receivedAt");
    }
  }
}
