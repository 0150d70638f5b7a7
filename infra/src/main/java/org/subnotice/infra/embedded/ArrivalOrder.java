package org.subnotice.infra.embedded;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Makes ids that sort in the order of arrival, even when the clock is set back. */
final class ArrivalOrder {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private String lastTime;
  private int lastNumber;

  /** Continues after the last id of an earlier run. */
  ArrivalOrder(Optional<String> lastId) {
    String[] parts = lastId.orElse("-0").split("-", 2);
    this.lastTime = parts[0];
    this.lastNumber = Integer.parseInt(parts[1]);
  }

  synchronized String next(Instant receivedAt) {
    String time = TIME.format(receivedAt);
    boolean later = time.compareTo(lastTime) > 0;
    lastTime = later ? time : lastTime;
    lastNumber = later ? 1 : lastNumber + 1;
    return "%s-%07d".formatted(lastTime, lastNumber);
  }
}
