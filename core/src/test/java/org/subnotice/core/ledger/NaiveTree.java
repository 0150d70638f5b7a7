package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962, 2.1, word by word: slow, and simple enough to be believed. */
record NaiveTree(List<Hash> leaves) {

  static NaiveTree of(int size) {
    return new NaiveTree(
        IntStream.range(0, size)
            .mapToObj(i -> Hash.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  private NaiveTree part(int from, int to) {
    return new NaiveTree(leaves.subList(from, to));
  }

  private int split() {
    int k = 1;
    while (2 * k < leaves.size()) {
      k *= 2;
    }
    return k;
  }

  /** MTH. */
  Hash root() {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = split();
    return Hash.node(part(0, k).root(), part(k, leaves.size()).root());
  }

  /** PATH. */
  List<Hash> path(int m) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split();
    int n = leaves.size();
    return m < k
        ? and(part(0, k).path(m), part(k, n).root())
        : and(part(k, n).path(m - k), part(0, k).root());
  }

  /** SUBPROOF. */
  List<Hash> proof(int m, boolean known) {
    int n = leaves.size();
    if (m == n) {
      return known ? List.of() : List.of(root());
    }
    int k = split();
    return m <= k
        ? and(part(0, k).proof(m, known), part(k, n).root())
        : and(part(k, n).proof(m - k, false), part(0, k).root());
  }

  private static List<Hash> and(List<Hash> path, Hash last) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  /** The same entries in the tree that grows, with the subtrees that it completed. */
  Grown grown() {
    List<Hash> nodes = new ArrayList<>();
    Tree tree = Tree.EMPTY;
    for (Hash leaf : leaves) {
      tree = tree.plus(leaf, nodes::add);
    }
    return new Grown(tree, nodes);
  }

  record Grown(Tree tree, List<Hash> all) {

    Nodes nodes() {
      return index -> all.get(Math.toIntExact(index));
    }
  }
}
