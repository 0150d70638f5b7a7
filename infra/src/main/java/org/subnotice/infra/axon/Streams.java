package org.subnotice.infra.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What has happened to aggregates, including what the current unit of work has yet to write. */
final class Streams {

  private static final String APPENDED = Streams.class.getName() + ".appended";

  private final PostgresEventStorageEngine engine;
  private final EventStore store;

  Streams(PostgresEventStorageEngine engine, EventStore store) {
    this.engine = engine;
    this.store = store;
  }

  /** The streams in one query; empty for an aggregate without events. */
  Map<String, List<DomainEventMessage<?>>> read(Collection<String> aggregateIds) {
    Map<String, List<DomainEventMessage<?>>> written = engine.streams(aggregateIds);
    Map<String, List<DomainEventMessage<?>>> appended = appendedInThisUnit();
    Map<String, List<DomainEventMessage<?>>> streams = HashMap.newHashMap(aggregateIds.size());
    for (String id : aggregateIds) {
      List<DomainEventMessage<?>> stream = new ArrayList<>(written.getOrDefault(id, List.of()));
      stream.addAll(appended.getOrDefault(id, List.of()));
      streams.put(id, stream);
    }
    return streams;
  }

  /**
   * Waits until whoever queued at these streams before has committed; lasts until our own commit.
   */
  void queueAt(Collection<String> aggregateIds) {
    engine.lock(aggregateIds);
  }

  /** Written as one batch when the unit of work commits. */
  void append(List<DomainEventMessage<?>> events) {
    store.publish(events);
    Map<String, List<DomainEventMessage<?>>> appended = appendedInThisUnit();
    for (DomainEventMessage<?> event : events) {
      appended.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>()).add(event);
    }
  }

  private static Map<String, List<DomainEventMessage<?>>> appendedInThisUnit() {
    return CurrentUnitOfWork.isStarted()
        ? CurrentUnitOfWork.get().root().getOrComputeResource(APPENDED, key -> new HashMap<>())
        : Map.of();
  }
}
