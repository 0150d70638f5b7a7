package org.subnotice.infra.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.RecordedEvent;

/**
 * Follows the log and chains each event that is committed, once, for its processor. The order is
 * that in which events become visible: one that is committed late comes later.
 */
final class Chaining {

  private static final int AT_ONCE = 1_000;

  private final StoredEvents events;
  private final StoredSegments segments;
  private final JdbcClient database;
  private final TransactionTemplate transactions;
  private final ReentrantLock one = new ReentrantLock();
  private Followed followed = new Followed();

  Chaining(
      StoredEvents events,
      StoredSegments segments,
      JdbcClient database,
      TransactionTemplate transactions) {
    this.events = events;
    this.segments = segments;
    this.database = database;
    this.transactions = transactions;
  }

  /** Returns once everything that was committed before the call is chained. */
  void catchUp() {
    one.lock();
    try {
      int found;
      do {
        found = Objects.requireNonNull(transactions.execute(status -> some()));
      } while (found >= AT_ONCE);
    } catch (RuntimeException failure) {
      // What was thought to be chained was rolled back.
      followed = new Followed();
      throw failure;
    } finally {
      one.unlock();
    }
  }

  private int some() {
    segments.lock();
    long oldest = transaction("pg_snapshot_xmin");
    learn();
    List<RecordedEvent> found = events.at(followed.gaps().places(), followed.place(), AT_ONCE);
    if (!found.isEmpty()) {
      byProcessor(found).forEach(this::chain);
      followed.took(
          found.stream().map(RecordedEvent::place).toList(), transaction("pg_snapshot_xmax"));
      followed.reached(segments.last());
    }
    followed.gaps().settle(oldest);
    return found.size();
  }

  /** What other nodes have chained, or all of it after a start. */
  private void learn() {
    long last = segments.last();
    if (last != followed.segment()) {
      long next = transaction("pg_snapshot_xmax");
      segments.after(followed.segment(), segment -> followed.learned(segment, next));
      followed.reached(last);
    }
  }

  private Map<String, List<RecordedEvent>> byProcessor(List<RecordedEvent> found) {
    Map<String, List<RecordedEvent>> grouped = new LinkedHashMap<>();
    for (RecordedEvent event : found) {
      grouped.computeIfAbsent(events.processorOf(event), key -> new ArrayList<>()).add(event);
    }
    return grouped;
  }

  private void chain(String processor, List<RecordedEvent> next) {
    Head before = followed.head(processor, segments::head);
    Head head = before;
    var nodes = new ByteArrayOutputStream();
    for (RecordedEvent event : next) {
      head = head.plus(event.leaf(), node -> nodes.writeBytes(node.bytes()));
    }
    List<Long> places = next.stream().map(RecordedEvent::place).toList();
    segments.insert(
        new Segment(processor, before.size(), places, nodes.toByteArray(), head.chain()));
    followed.chained(processor, head);
  }

  private long transaction(String edge) {
    return database
        .sql("SELECT " + edge + "(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }
}
