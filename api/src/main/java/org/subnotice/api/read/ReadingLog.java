package org.subnotice.api.read;

import java.time.Instant;

/** Who was shown personal data, in the order in which it happened. */
@FunctionalInterface
public interface ReadingLog {

  Page<Entry> list(String processor, Slice slice);

  /**
   * One reading.
   *
   * @param actor name of the person who read
   * @param origin {@code api} or {@code console}
   * @param subject path of what was shown
   */
  record Entry(long number, Instant readAt, String actor, String origin, String subject) {}
}
