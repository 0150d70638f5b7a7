package org.subnotice.infra.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.InclusionProof;
import org.subnotice.core.ledger.Nodes;
import org.subnotice.core.ledger.ProofText;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.SigningKey;

/** Proves of single events that they stand in a processor's ledger, and where. */
public final class Proofs {

  private final PostgresLedger ledger;
  private final StoredEvents events;
  private final StoredSegments segments;
  private final StoredTimestamps timestamps;
  private final SigningKey key;

  Proofs(
      PostgresLedger ledger,
      StoredEvents events,
      StoredSegments segments,
      StoredTimestamps timestamps,
      SigningKey key) {
    this.ledger = ledger;
    this.events = events;
    this.segments = segments;
    this.timestamps = timestamps;
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

  /**
   * Some events, in the order of the ledger, all proved under one checkpoint.
   *
   * @param stamped each event once, under the first checkpoint with it that an authority stamped
   */
  public record Of(SignedCheckpoint checkpoint, List<Proved> entries, List<Stamped> stamped) {}

  /**
   * Events of which an authority said when they were there.
   *
   * @param proofs by position
   * @param certificates from the one that signed the token to the trusted one, PEM
   */
  public record Stamped(
      SignedCheckpoint signed,
      byte[] token,
      String certificates,
      SortedMap<Long, ProofText> proofs) {}

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
    return new Of(checkpoint, proved, stamped(processor, proved, nodes));
  }

  private List<Stamped> stamped(String processor, List<Proved> proved, Nodes nodes) {
    List<Stamped> all = new ArrayList<>();
    long covered = 0;
    for (var each : timestamps.of(processor)) {
      long size = each.signed().checkpoint().entries();
      var proofs = proofs(proved, covered, each.signed(), nodes);
      if (!proofs.isEmpty()) {
        all.add(new Stamped(each.signed(), each.token(), each.certificates(), proofs));
      }
      covered = Math.max(covered, size);
    }
    return all;
  }

  private static SortedMap<Long, ProofText> proofs(
      List<Proved> proved, long from, SignedCheckpoint signed, Nodes nodes) {
    long size = signed.checkpoint().entries();
    SortedMap<Long, ProofText> proofs = new TreeMap<>();
    for (Proved each : proved) {
      if (each.position() >= from && each.position() < size) {
        var proof = InclusionProof.of(each.position(), size, nodes);
        proofs.put(each.position(), new ProofText(proof, each.leaf(), signed.checkpoint().root()));
      }
    }
    return proofs;
  }
}
