package org.subnotice.infra.ledger;

import java.util.Arrays;
import java.util.List;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.Nodes;

/**
 * Some entries of one processor's ledger that follow each other.
 *
 * @param places where the events stand in the log
 * @param nodes of the tree, 32 bytes each, as {@link Nodes} orders them
 * @param chain head of the chain behind the last of them
 */
record Segment(String processor, long firstPosition, List<Long> places, byte[] nodes, Hash chain) {

  Segment {
    places = List.copyOf(places);
  }

  /** The position behind the last of them. */
  long end() {
    return firstPosition + places.size();
  }

  /** The hash that the entry had when it was chained. */
  Hash leaf(long position) {
    int from = Math.toIntExact(Nodes.ofEntry(position) - Nodes.ofEntry(firstPosition)) * Hash.BYTES;
    return Hash.of(Arrays.copyOfRange(nodes, from, from + Hash.BYTES));
  }
}
