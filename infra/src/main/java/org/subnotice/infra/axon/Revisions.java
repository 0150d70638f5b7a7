package org.subnotice.infra.axon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Which events have changed since the first ones were stored, and how the old ones are read. */
final class Revisions {

  private static final int FIRST = 1;

  private final List<RevisedEvent> steps;

  private Revisions(List<RevisedEvent> steps) {
    this.steps = steps;
  }

  static Revisions of(Collection<? extends RevisedEvent> steps) {
    return new Revisions(
        steps.stream()
            .<RevisedEvent>map(step -> step)
            .sorted(Comparator.comparingInt(RevisedEvent::from))
            .toList());
  }

  static Revisions none() {
    return new Revisions(List.of());
  }

  /** The revision under which events of that class are written now. */
  String current(Class<?> event) {
    return Integer.toString(
        steps.stream()
            .filter(step -> step.event().equals(event))
            .mapToInt(step -> step.from() + 1)
            .max()
            .orElse(FIRST));
  }

  /** Older ones first, so that an event goes through all its steps. */
  EventUpcasterChain upcasters() {
    return new EventUpcasterChain(steps);
  }
}
