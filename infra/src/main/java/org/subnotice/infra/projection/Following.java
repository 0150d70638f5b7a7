package org.subnotice.infra.projection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows a log to projections from its beginning, some hundred events per transaction. */
final class Following {

  private static final int EVENTS_PER_TRANSACTION = 500;
  private static final int PATIENCE_MILLISECONDS = 400;

  private final BlockingStream<TrackedEventMessage<?>> events;
  private final List<Projection> projections;
  private final TransactionTemplate transaction;
  private final LongConsumer taken;
  private @Nullable TrackingToken reached;

  /** {@code taken} is told the place of each event. */
  Following(
      BlockingStream<TrackedEventMessage<?>> events,
      List<Projection> projections,
      TransactionTemplate transaction,
      LongConsumer taken) {
    this.events = events;
    this.projections = List.copyOf(projections);
    this.transaction = transaction;
    this.taken = taken;
  }

  /** Up to where it has come. */
  @Nullable TrackingToken reached() {
    return reached;
  }

  /** Until nothing more comes; {@code between} is run before each transaction. */
  void follow(Runnable between) {
    while (hasMore()) {
      between.run();
      transaction.executeWithoutResult(status -> take());
    }
  }

  private boolean hasMore() {
    try {
      return events.hasNextAvailable(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service stops", interrupted);
    }
  }

  private void take() {
    for (int i = 0; i < EVENTS_PER_TRANSACTION && events.peek().isPresent(); i++) {
      TrackedEventMessage<?> event = next();
      if (event instanceof DomainEventMessage<?> message && ReadModels.concernedBy(message)) {
        var recorded = ReadModels.recorded(message);
        projections.forEach(projection -> projection.apply(recorded));
        taken.accept(recorded.position());
      }
      reached = event.trackingToken();
    }
  }

  private TrackedEventMessage<?> next() {
    try {
      return events.nextAvailable();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The service stops", interrupted);
    }
  }
}
