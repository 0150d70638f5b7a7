package org.subnotice.infra.axon;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Runs work again when somebody else appended to the same stream first. */
final class Conflicts {

  private static final int ATTEMPTS = 20;
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Conflicts() {}

  static <T> T retrying(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
        if (attempt == ATTEMPTS) {
          throw conflict;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
      }
    }
  }
}
