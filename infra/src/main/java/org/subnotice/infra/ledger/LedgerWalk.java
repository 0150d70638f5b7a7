package org.subnotice.infra.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.subnotice.core.ledger.RecordedEvent;

/** Goes through a processor's ledger in order, with the events as they stand in the log now. */
final class LedgerWalk {

  private static final int EVENTS_AT_ONCE = 1_000;

  private final StoredEvents events;
  private final StoredSegments segments;
  private final String processor;

  LedgerWalk(StoredEvents events, StoredSegments segments, String processor) {
    this.events = events;
    this.segments = segments;
    this.processor = processor;
  }

  /** Is shown each segment and, among others, those of its events that there are, by place. */
  interface Visitor<E extends Exception> {

    void visit(Segment segment, Map<Long, RecordedEvent> found) throws E;
  }

  <E extends Exception> void walk(Visitor<E> visitor) throws E {
    List<Segment> page = segments.from(processor, 0);
    while (!page.isEmpty()) {
      walk(page, visitor);
      page = segments.from(processor, page.getLast().end());
    }
  }

  /** Small segments together: where little happens, each holds a single event. */
  private <E extends Exception> void walk(List<Segment> page, Visitor<E> visitor) throws E {
    List<Segment> together = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    for (Segment segment : page) {
      together.add(segment);
      places.addAll(segment.places());
      if (places.size() >= EVENTS_AT_ONCE) {
        show(together, places, visitor);
      }
    }
    show(together, places, visitor);
  }

  private <E extends Exception> void show(
      List<Segment> together, List<Long> places, Visitor<E> visitor) throws E {
    Map<Long, RecordedEvent> found = events.at(places);
    for (Segment segment : together) {
      visitor.visit(segment, found);
    }
    together.clear();
    places.clear();
  }
}
