package org.subnotice.infra.ledger;

import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;

/**
 * Places in the log that were passed over because nothing stood there yet. Whoever took a number
 * may commit later than others who took a higher one, or never.
 */
final class Gaps {

  /** More than these are not remembered: the oldest were given back long ago. */
  private static final int MOST = 100_000;

  private static final long LEAST_AGE = Duration.ofMinutes(1).toNanos();

  private final TreeMap<Long, Seen> open = new TreeMap<>();

  /**
   * @param transaction the next number of a transaction when the gap was seen
   */
  private record Seen(long transaction, long nanoTime) {}

  Set<Long> places() {
    return open.keySet();
  }

  void passed(long from, long to, long transaction) {
    Seen seen = new Seen(transaction, System.nanoTime());
    for (long place = Math.max(from, to - MOST); place < to; place++) {
      open.put(place, seen);
    }
    while (open.size() > MOST) {
      open.pollFirstEntry();
    }
  }

  void filled(long place) {
    open.remove(place);
  }

  /**
   * Forgets those that nobody can fill any more: every transaction from then has ended. The minute
   * is for whoever had taken a number in the log and none yet for the transaction.
   */
  void settle(long oldestTransaction) {
    long now = System.nanoTime();
    open.values()
        .removeIf(
            seen -> seen.transaction() <= oldestTransaction && now - seen.nanoTime() > LEAST_AGE);
  }
}
