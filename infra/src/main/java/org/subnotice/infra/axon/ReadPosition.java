package org.subnotice.infra.axon;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until a read model has seen what was written, so that a writer reads her own writes. */
public final class ReadPosition {

  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private final Subscriptions subscriptions;
  private final Positions positions;
  private final JdbcClient database;

  ReadPosition(Subscriptions subscriptions, Positions positions, JdbcClient database) {
    this.subscriptions = subscriptions;
    this.positions = positions;
    this.database = database;
  }

  /**
   * Returns once the processor has handled every event that was committed before the call.
   *
   * @return false when that did not happen within {@code patience}
   */
  public boolean awaitCaughtUp(String processorName, Duration patience) {
    Processor processor = subscriptions.named(processorName);
    Optional<Long> head = head();
    long started = System.nanoTime();
    while (head.isPresent() && !positions.cover(processor, head.get())) {
      if (System.nanoTime() - started > patience.toNanos() || Thread.interrupted()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return true;
  }

  private Optional<Long> head() {
    return database
        .sql("SELECT global_index FROM domain_event ORDER BY global_index DESC LIMIT 1")
        .query(Long.class)
        .optional();
  }
}
