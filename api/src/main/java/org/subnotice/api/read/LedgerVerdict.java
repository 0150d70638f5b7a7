package org.subnotice.api.read;

import org.jspecify.annotations.Nullable;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.Tampering;

/**
 * What a look at every event found.
 *
 * @param entries that were found to be right
 * @param root of the tree over them, hex; null where one was wrong
 * @param chain head of the chain over them, hex; null where one was wrong
 * @param checkpoints how many signed ones it was held against
 * @param firstWrongPosition counted from 0; null where all is as it was recorded
 * @param text the result in words
 */
public record LedgerVerdict(
    boolean verified,
    long entries,
    @Nullable String root,
    @Nullable String chain,
    int checkpoints,
    @Nullable Long firstWrongPosition,
    String text) {

  public static LedgerVerdict right(Head head, int checkpoints) {
    return new LedgerVerdict(
        true,
        head.size(),
        head.root().toString(),
        head.chain().toString(),
        checkpoints,
        null,
        "Every event stands as it was recorded.");
  }

  public static LedgerVerdict wrong(Tampering found, long entries, int checkpoints) {
    return new LedgerVerdict(
        false,
        entries,
        null,
        null,
        checkpoints,
        found.position(),
        "Something was changed. Entry " + found.position() + ": " + found.sentence());
  }
}
