package org.subnotice.notifier.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long a message waits after a try that failed: twice as long each time, and never exactly, so
 * that those that failed together do not come back together.
 *
 * @param first after the first failure
 * @param longest between two tries
 * @param giveUp after the first failure; then a person is asked (RFC 5321, 4.5.4.1: four to five
 *     days)
 */
public record BackOff(Duration first, Duration longest, Duration giveUp) {

  private static final double JITTER = 0.25;
  private static final int DOUBLINGS = 30;

  /** {@code failures} counts from 1. */
  public Instant next(Instant now, int failures, RandomGenerator random) {
    double doubled = first.toMillis() * Math.pow(2, Math.min(failures - 1, DOUBLINGS));
    double wait = Math.min(doubled, longest.toMillis());
    return now.plusMillis((long) (wait * random.nextDouble(1 - JITTER, 1 + JITTER)));
  }

  public boolean over(Instant firstAt, Instant now) {
    return !now.isBefore(firstAt.plus(giveUp));
  }
}
