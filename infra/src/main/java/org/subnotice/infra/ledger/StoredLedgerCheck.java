package org.subnotice.infra.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.LedgerCheck;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.ledger.Tampering;

/** Computes one processor's ledger anew from its events, and compares all of it. */
final class StoredLedgerCheck {

  private final StoredEvents events;
  private final StoredSegments segments;
  private final String processor;
  private final Set<Long> places = new HashSet<>();
  private LedgerCheck check;

  StoredLedgerCheck(
      StoredEvents events,
      StoredSegments segments,
      String processor,
      List<Checkpoint> checkpoints) {
    this.events = events;
    this.segments = segments;
    this.processor = processor;
    check = LedgerCheck.against(checkpoints);
  }

  /** How far it got. */
  Head head() {
    return check.head();
  }

  /** Throws {@link Tampering} at the first entry that is wrong. */
  void run() {
    List<Long> written = events.placesOf(processor);
    List<Segment> page = segments.from(processor, 0);
    while (!page.isEmpty()) {
      page.forEach(this::segment);
      page = segments.from(processor, check.head().size());
    }
    check.end();
    written.stream().filter(place -> !places.contains(place)).findFirst().ifPresent(this::foreign);
  }

  private void foreign(long place) {
    throw new Tampering(
        head().size(),
        "the event at place %d of the log was put there past the ledger.".formatted(place));
  }

  private void segment(Segment segment) {
    if (segment.firstPosition() != head().size()) {
      throw new Tampering(head().size(), "the ledger has lost this entry.");
    }
    Map<Long, RecordedEvent> found = events.at(segment.places());
    var nodes = new ByteArrayOutputStream();
    for (long place : segment.places()) {
      entry(segment, place, found.get(place), nodes);
    }
    if (!Arrays.equals(nodes.toByteArray(), segment.nodes())
        || !segment.chain().equals(head().chain())) {
      throw new Tampering(segment.firstPosition(), "the ledger itself was changed from here on.");
    }
  }

  private void entry(
      Segment segment, long place, @Nullable RecordedEvent event, ByteArrayOutputStream nodes) {
    long position = head().size();
    if (event == null) {
      throw new Tampering(position, "the event at place %d is gone from the log.".formatted(place));
    }
    Hash leaf = event.leaf();
    if (!leaf.equals(segment.leaf(position)) || !places.add(place)) {
      throw new Tampering(
          position, "the event at place %d is not the one that was recorded.".formatted(place));
    }
    check = check.reached(head().plus(leaf, node -> nodes.writeBytes(node.bytes())));
  }
}
