package org.subnotice.core.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * That an entry stands at its place in a tree (RFC 6962, 2.1.1): with a thousand entries at most
 * ten hashes, with a million twenty.
 *
 * @param position of the entry, from 0
 * @param size of the tree
 * @param path the neighbours on the way from the entry to the root
 */
public record InclusionProof(long position, long size, List<Hash> path) {

  public InclusionProof {
    if (position < 0 || position >= size) {
      throw new Unreadable("A proof names a position within the size of the tree.");
    }
    path = List.copyOf(path);
  }

  public static InclusionProof of(long position, long size, Nodes nodes) {
    List<Hash> path = new ArrayList<>();
    long start = 0;
    long end = size;
    while (end - start > 1) {
      long middle = start + Long.highestOneBit(end - start - 1);
      if (position < middle) {
        path.add(nodes.over(middle, end));
        end = middle;
      } else {
        path.add(nodes.over(start, middle));
        start = middle;
      }
    }
    return new InclusionProof(position, size, path.reversed());
  }

  /** Whether it leads from this entry to this root. */
  public boolean proves(Hash leaf, Hash root) {
    List<Boolean> left = leftNeighbours();
    if (left.size() != path.size()) {
      return false;
    }
    Hash reached = leaf;
    for (int step = 0; step < path.size(); step++) {
      Hash neighbour = path.get(step);
      reached = left.get(step) ? Hash.node(neighbour, reached) : Hash.node(reached, neighbour);
    }
    return reached.equals(root);
  }

  /** For each step to the root whether the neighbour stands on the left. */
  List<Boolean> leftNeighbours() {
    List<Boolean> left = new ArrayList<>();
    long at = position;
    for (long last = size - 1; last > 0; last >>= 1) {
      boolean onTheLeft = (at & 1) == 1 || at == last;
      if (onTheLeft) {
        // On the right edge there is no neighbour until a level on which there is one on the left.
        int climbed = Long.numberOfTrailingZeros(at);
        at >>= climbed;
        last >>= climbed;
      }
      left.add(onTheLeft);
      at >>= 1;
    }
    return left;
  }
}
