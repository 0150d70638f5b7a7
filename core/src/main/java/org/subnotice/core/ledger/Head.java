package org.subnotice.core.ledger;

import java.util.function.Consumer;

/**
 * How far a ledger has come.
 *
 * @param chain hash that each entry so far went into, one after the other
 */
public record Head(Tree tree, Hash chain) {

  public static final Head BEFORE_ALL = new Head(Tree.EMPTY, Hash.BEGINNING);

  /** Number of entries. */
  public long size() {
    return tree.size();
  }

  public Hash root() {
    return tree.root();
  }

  public Head plus(Hash leaf) {
    return plus(leaf, completed -> {});
  }

  /** {@code completed} as in {@link Tree#plus(Hash, Consumer)}. */
  public Head plus(Hash leaf, Consumer<Hash> completed) {
    return new Head(tree.plus(leaf, completed), Hash.link(chain, leaf));
  }
}
