package org.subnotice.core.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree only grew: what stood in it at an earlier size stands there unchanged (RFC 6962,
 * 2.1.2).
 *
 * @param from the earlier size
 * @param to the later size
 * @param path hashes of subtrees, as RFC 6962 orders them
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

  public ConsistencyProof {
    if (from < 1 || from > to) {
      throw new Unreadable("A tree grows from at least one entry to no fewer.");
    }
    path = List.copyOf(path);
  }

  public static ConsistencyProof of(long from, long to, Nodes nodes) {
    List<Hash> path = new ArrayList<>();
    long start = 0;
    long end = to;
    while (from != end) {
      long middle = start + Long.highestOneBit(end - start - 1);
      if (from <= middle) {
        path.add(nodes.over(middle, end));
        end = middle;
      } else {
        path.add(nodes.over(start, middle));
        start = middle;
      }
    }
    if (start > 0) {
      path.add(nodes.over(start, end));
    }
    return new ConsistencyProof(from, to, path.reversed());
  }

  /** Whether the tree with the root {@code before} grew to the one with the root {@code after}. */
  public boolean proves(Hash before, Hash after) {
    if (from == to) {
      return path.isEmpty() && before.equals(after);
    }
    boolean whole = Long.bitCount(from) == 1;
    if (path.isEmpty() && !whole) {
      return false;
    }
    Hash first = whole ? before : path.getFirst();
    return climb(first, whole ? path : path.subList(1, path.size()), before, after);
  }

  private boolean climb(Hash first, List<Hash> rest, Hash before, Hash after) {
    int complete = Long.numberOfTrailingZeros(from);
    long at = (from - 1) >> complete;
    long last = (to - 1) >> complete;
    Hash earlier = first;
    Hash later = first;
    for (Hash neighbour : rest) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        earlier = Hash.node(neighbour, earlier);
        later = Hash.node(neighbour, later);
        int climbed = Long.numberOfTrailingZeros(at);
        at >>= climbed;
        last >>= climbed;
      } else {
        later = Hash.node(later, neighbour);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && earlier.equals(before) && later.equals(after);
  }
}
