package org.subnotice.crash;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for another process, which can tell us nothing. */
final class Waiting {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(2).toNanos();

  private Waiting() {}

  /** How long it took. */
  static Duration until(String what, Duration patience, Callable<Boolean> condition) {
    long started = System.nanoTime();
    try {
      while (!condition.call()) {
        if (System.nanoTime() - started > patience.toNanos()) {
          throw new AssertionError("Waited in vain: " + what);
        }
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    } catch (Exception failure) {
      throw new AssertionError("While waiting: " + what, failure);
    }
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
