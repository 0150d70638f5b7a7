package org.subnotice.infra.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a decision led to. */
record Step<S, E>(List<E> events, Folded<S> after) {

  static <S, E> Map<String, List<E>> events(Map<String, Step<S, E>> steps) {
    Map<String, List<E>> events = LinkedHashMap.newLinkedHashMap(steps.size());
    steps.forEach((id, step) -> events.put(id, step.events()));
    return events;
  }
}
