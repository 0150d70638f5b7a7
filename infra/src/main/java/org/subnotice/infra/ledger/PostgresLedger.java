package org.subnotice.infra.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.CheckpointView;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.read.LedgerVerdict;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.core.ledger.VerifyingKey;

/** The ledgers of all processors in one database. */
final class PostgresLedger implements Ledger {

  private final Chaining chaining;
  private final StoredEvents events;
  private final StoredSegments segments;
  private final StoredCheckpoints checkpoints;
  private final StoredTimestamps timestamps;
  private final Clock clock;

  PostgresLedger(
      Chaining chaining,
      StoredEvents events,
      StoredSegments segments,
      StoredCheckpoints checkpoints,
      StoredTimestamps timestamps,
      Clock clock) {
    this.chaining = chaining;
    this.events = events;
    this.segments = segments;
    this.checkpoints = checkpoints;
    this.timestamps = timestamps;
    this.clock = clock;
  }

  @Override
  public CheckpointView checkpoint(String processor) {
    return CheckpointView.of(signed(processor), checkpoints.key().verifying());
  }

  SignedCheckpoint signed(String processor) {
    chaining.catchUp();
    return checkpoints.at(processor, segments.head(processor), clock.instant());
  }

  /** Chains what is new, and signs for whoever has something new, at most once in that time. */
  void follow(Duration every) {
    chaining.catchUp();
    checkpoints.due(clock.instant().minus(every)).forEach(this::signed);
  }

  @Override
  public LedgerVerdict verify(String processor) {
    List<Long> written = events.placesOf(processor);
    chaining.catchUp();
    List<String> notes = checkpoints.notes(processor);
    @Nullable StoredLedgerCheck check = null;
    try {
      check = new StoredLedgerCheck(walk(processor), believed(processor, notes));
      check.run(written);
    } catch (Tampering found) {
      return LedgerVerdict.wrong(found, check == null ? 0 : check.head().size(), notes.size());
    }
    return LedgerVerdict.right(check.head(), notes.size());
  }

  private LedgerWalk walk(String processor) {
    return new LedgerWalk(events, segments, processor);
  }

  private List<Checkpoint> believed(String processor, List<String> notes) {
    Map<String, VerifyingKey> keys =
        checkpoints.keys().stream()
            .collect(Collectors.toMap(VerifyingKey::fingerprint, Function.identity()));
    return notes.stream().map(note -> believed(processor, note, keys)).toList();
  }

  private static Checkpoint believed(
      String processor, String note, Map<String, VerifyingKey> keys) {
    try {
      var signed = SignedCheckpoint.parse(note);
      var key = keys.get(signed.checkpoint().key());
      if (key != null
          && signed.isSignedBy(key)
          && signed.checkpoint().processor().equals(processor)) {
        return signed.checkpoint();
      }
    } catch (Unreadable changed) {
      throw new Tampering(0, "a stored checkpoint was changed: " + changed.sentence());
    }
    throw new Tampering(0, "the signature of a stored checkpoint is wrong.");
  }

  @Override
  public void export(String processor, OutputStream out) throws IOException {
    signed(processor);
    new LedgerExport(walk(processor), checkpoints, timestamps).write(processor, out);
  }
}
