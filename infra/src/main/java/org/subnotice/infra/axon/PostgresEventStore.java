package org.subnotice.infra.axon;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Wakes its readers the moment an append is committed here. The framework's own store lets pooled
 * processors look twice a second, too slow for whoever waits to read her own write. What other
 * nodes append is found by the heartbeat.
 */
final class PostgresEventStore extends EmbeddedEventStore {

  private static final long HEARTBEAT_MILLISECONDS = 400;

  private final PostgresEventStorageEngine engine;
  private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService heartbeat =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("event-store-heartbeat").daemon().factory());
  private final ScheduledFuture<?> beating;

  PostgresEventStore(PostgresEventStorageEngine engine) {
    super(EmbeddedEventStore.builder().storageEngine(engine));
    this.engine = engine;
    beating =
        heartbeat.scheduleWithFixedDelay(
            this::wakeAll, HEARTBEAT_MILLISECONDS, HEARTBEAT_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken position) {
    LogStream stream = new LogStream(engine, position, streams::remove);
    streams.add(stream);
    return stream;
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    super.afterCommit(events);
    wakeAll();
  }

  private void wakeAll() {
    streams.forEach(LogStream::wake);
  }

  @Override
  public void shutDown() {
    beating.cancel(false);
    heartbeat.shutdownNow();
    super.shutDown();
  }
}
