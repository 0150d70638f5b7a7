package org.subnotice.infra.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.InclusionProof;
import org.subnotice.core.ledger.Nodes;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.SigningKey;

/** Proves of single events that they stand in a processor's ledger, and where. */
public final class Proofs {

  private final PostgresLedger ledger;
  private final StoredEvents events;
  private final StoredSegments segments;
  private final SigningKey key;

  Proofs(PostgresLedger ledger, StoredEvents events, StoredSegments segments, SigningKey key) {
    this.ledger = ledger;
    this.events = events;
    this.segments = segments;
    this.key = key;
  }

  /** What signs checkpoints. */
  public SigningKey key() {
    return key;
  }

  /**
   * An event with its proof.
   *
   * @param leaf the hash that it had when it was recorded
   */
  public record Proved(long position, RecordedEvent event, Hash leaf, InclusionProof proof) {}

  /** Some events, in the order of the ledger, all proved under one checkpoint. */
  public record Of(SignedCheckpoint checkpoint, List<Proved> entries) {}

  /** Everything that happened to these, up to a checkpoint that is made now. */
  public Of of(String processor, Collection<String> streams) {
    SignedCheckpoint checkpoint = ledger.signed(processor);
    long size = checkpoint.checkpoint().entries();
    Nodes nodes = segments.nodes(processor);
    List<Long> places = events.placesOf(streams);
    Map<Long, RecordedEvent> found = events.at(places);
    List<Proved> proved = new ArrayList<>();
    segments
        .positions(processor, places)
        .forEach(
            (place, position) -> {
              RecordedEvent event = found.get(place);
              if (event != null && position < size) {
                var proof = InclusionProof.of(position, size, nodes);
                proved.add(new Proved(position, event, nodes.at(Nodes.ofEntry(position)), proof));
              }
            });
    proved.sort(Comparator.comparingLong(Proved::position));
    return new Of(checkpoint, proved);
  }
}
