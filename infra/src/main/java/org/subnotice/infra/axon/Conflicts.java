package org.subnotice.infra.axon;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Runs work again when somebody else appended to the same stream first. Who has lost once queues
 * for the stream, so that nobody loses for ever.
 */
final class Conflicts {

  private static final int ATTEMPTS = 20;
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
  private static final ScopedValue<Boolean> QUEUEING = ScopedValue.newInstance();

  private Conflicts() {}

  /** Whether this work has met a conflict before and should wait its turn at the streams. */
  static boolean queueing() {
    return QUEUEING.orElse(false);
  }

  static <T> T retrying(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return ScopedValue.where(QUEUEING, attempt > 1).call(work::get);
      } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
        if (attempt == ATTEMPTS) {
          throw conflict;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
      }
    }
  }
}
