package org.subnotice.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Merkle tree (RFC 6962, 2.1) that grows to the right. Of what is finished only the peaks are
 * remembered: one hash for each bit that is set in the size.
 *
 * @param size number of entries
 * @param peaks the largest complete subtrees, from left to right
 */
public record Tree(long size, List<Hash> peaks) {

  public static final Tree EMPTY = new Tree(0, List.of());

  public Tree {
    if (Long.bitCount(size) != peaks.size()) {
      throw new IllegalArgumentException("A tree of " + size + " has another number of peaks");
    }
    peaks = List.copyOf(peaks);
  }

  /** The tree of that size, whose complete subtrees are known. */
  public static Tree of(long size, Nodes nodes) {
    List<Hash> peaks = new ArrayList<>();
    long start = 0;
    for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
      long width = Long.highestOneBit(rest);
      peaks.add(nodes.complete(start, width));
      start += width;
    }
    return new Tree(size, peaks);
  }

  public Tree plus(Hash leaf) {
    return plus(leaf, completed -> {});
  }

  /** {@code completed} is told of the leaf and of each subtree that it completes, in this order. */
  public Tree plus(Hash leaf, Consumer<Hash> completed) {
    List<Hash> grown = new ArrayList<>(peaks);
    Hash carried = leaf;
    completed.accept(carried);
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      carried = Hash.node(grown.removeLast(), carried);
      completed.accept(carried);
    }
    grown.add(carried);
    return new Tree(size + 1, grown);
  }

  /** Stands for every entry and its place; SHA-256 of nothing while the tree is empty. */
  public Hash root() {
    return peaks.reversed().stream()
        .reduce((right, left) -> Hash.node(left, right))
        .orElseGet(() -> Hash.plain(new byte[0]));
  }
}
