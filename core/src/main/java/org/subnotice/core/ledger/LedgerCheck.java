package org.subnotice.core.ledger;

import java.util.Comparator;
import java.util.List;

/**
 * Goes through a ledger from its first entry, and holds it against every checkpoint on the way.
 *
 * @param head what has been gone through
 * @param agreed up to where a checkpoint confirms it
 * @param ahead checkpoints of a longer ledger, the shortest first
 */
public record LedgerCheck(Head head, long agreed, List<Checkpoint> ahead) {

  public LedgerCheck {
    ahead = List.copyOf(ahead);
  }

  public static LedgerCheck against(List<Checkpoint> checkpoints) {
    List<Checkpoint> sorted =
        checkpoints.stream().sorted(Comparator.comparingLong(Checkpoint::entries)).toList();
    return new LedgerCheck(Head.BEFORE_ALL, 0, sorted).compared();
  }

  /** Throws {@link Tampering} at the first entry that is wrong. */
  public LedgerCheck plus(LedgerEntry entry) {
    return reached(entry.after(head));
  }

  /** Goes on to a head that somebody else has found to follow from this one. */
  public LedgerCheck reached(Head next) {
    return new LedgerCheck(next, agreed, ahead).compared();
  }

  /** How many entries can follow before a checkpoint has a say; all of them where none is ahead. */
  public long untilCheckpoint() {
    return ahead.isEmpty() ? Long.MAX_VALUE : ahead.getFirst().entries() - head.size();
  }

  /** To be called behind the last entry: throws where a checkpoint counted more of them. */
  public void end() {
    if (!ahead.isEmpty()) {
      Checkpoint longer = ahead.getLast();
      throw new Tampering(
          head.size(),
          "the end is missing: the checkpoint of %s counted %d entries, here are %d."
              .formatted(longer.madeAt(), longer.entries(), head.size()));
    }
  }

  private LedgerCheck compared() {
    if (untilCheckpoint() > 0) {
      return this;
    }
    Checkpoint due = ahead.getFirst();
    if (!due.agreesWith(head)) {
      throw new Tampering(
          agreed,
          "something from here to entry %d differs from the checkpoint of %s."
              .formatted(due.entries() - 1, due.madeAt()));
    }
    return new LedgerCheck(head, head.size(), ahead.subList(1, ahead.size())).compared();
  }
}
