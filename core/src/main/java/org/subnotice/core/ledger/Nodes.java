package org.subnotice.core.ledger;

/**
 * The complete subtrees of a tree, in the order in which {@link Tree#plus} completed them: the
 * first entry, the second, both, the third, and so on. What stands there never changes.
 */
@FunctionalInterface
public interface Nodes {

  Hash at(long index);

  /** How many there are for so many entries. */
  static long count(long entries) {
    return 2 * entries - Long.bitCount(entries);
  }

  /** Where the entry at that position stands. */
  static long ofEntry(long position) {
    return count(position);
  }

  /** The subtree over {@code width} entries from {@code start}; a power of two, and aligned. */
  default Hash complete(long start, long width) {
    return at(count(start + width - 1) + Long.numberOfTrailingZeros(width));
  }

  /** The root over any entries from {@code start} to before {@code end}; at least one. */
  default Hash over(long start, long end) {
    long width = end - start;
    if (Long.bitCount(width) == 1) {
      return complete(start, width);
    }
    long left = Long.highestOneBit(width);
    return Hash.node(over(start, start + left), over(start + left, end));
  }
}
