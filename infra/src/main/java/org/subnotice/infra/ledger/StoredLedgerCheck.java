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

  private final LedgerWalk walk;
  private final Set<Long> places = new HashSet<>();
  private LedgerCheck check;

  StoredLedgerCheck(LedgerWalk walk, List<Checkpoint> checkpoints) {
    this.walk = walk;
    check = LedgerCheck.against(checkpoints);
  }

  /** How far it got. */
  Head head() {
    return check.head();
  }

  /**
   * Throws {@link Tampering} at the first entry that is wrong.
   *
   * @param written where the processor's events stood before the ledger caught up with them
   */
  void run(List<Long> written) {
    walk.walk(this::segment);
    check.end();
    written.stream().filter(place -> !places.contains(place)).findFirst().ifPresent(this::foreign);
  }

  private void foreign(long place) {
    throw new Tampering(
        head().size(),
        "the event at place %d of the log was put there past the ledger.".formatted(place));
  }

  private void segment(Segment segment, Map<Long, RecordedEvent> found) {
    if (segment.firstPosition() != head().size()) {
      throw new Tampering(head().size(), "the ledger has lost this entry.");
    }
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
