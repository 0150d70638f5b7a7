package org.subnotice.infra.axon;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An aggregate as its events left it.
 *
 * @param next number of its next event: one that somebody else has written already is refused
 */
record Folded<S>(S state, long next) {

  /** Of those that exist. */
  static <S> Map<String, S> states(Map<String, Folded<S>> folded) {
    Map<String, S> states = LinkedHashMap.newLinkedHashMap(folded.size());
    folded.forEach(
        (id, one) -> {
          if (one.next() > 0) {
            states.put(id, one.state());
          }
        });
    return states;
  }
}
