package org.subnotice.infra.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.subnotice.core.Decider;

/** One decider at work on streams, within somebody's transaction. */
record Folding<C, S, E>(Decider<C, S, E> decider, Streams streams) {

  /** In one query, in the order of the ids. */
  Map<String, Folded<S>> read(Collection<String> ids) {
    Map<String, List<DomainEventMessage<?>>> found = streams.read(ids);
    Map<String, Folded<S>> folded = LinkedHashMap.newLinkedHashMap(ids.size());
    ids.forEach(id -> folded.put(id, folded(found.getOrDefault(id, List.of()))));
    return folded;
  }

  /** The same, once whoever queued for the streams before has committed. */
  Map<String, Folded<S>> readInTurn(Collection<String> ids) {
    if (Conflicts.queueing()) {
      streams.queueAt(ids);
    }
    return read(ids);
  }

  /** One refusal refuses all. */
  Map<String, Step<S, E>> decide(Map<String, C> commands, Map<String, Folded<S>> before) {
    Map<String, Step<S, E>> steps = LinkedHashMap.newLinkedHashMap(commands.size());
    commands.forEach(
        (id, command) -> {
          Folded<S> from = Objects.requireNonNull(before.get(id));
          List<E> events = List.copyOf(decider.decide(from.state(), command));
          steps.put(id, new Step<>(events, after(from, events)));
        });
    return steps;
  }

  void append(String type, Map<String, Step<S, E>> steps, Map<String, ?> metadata) {
    List<DomainEventMessage<?>> messages = new ArrayList<>();
    steps.forEach(
        (id, step) -> {
          long number = step.after().next() - step.events().size();
          for (E event : step.events()) {
            messages.add(new GenericDomainEventMessage<>(type, id, number, event, metadata));
            number++;
          }
        });
    streams.append(messages);
  }

  private Folded<S> after(Folded<S> from, List<E> events) {
    S state = from.state();
    for (E event : events) {
      state = decider.evolve(state, event);
    }
    return new Folded<>(state, from.next() + events.size());
  }

  @SuppressWarnings("unchecked") // a stream holds the events of its own decider
  private Folded<S> folded(List<DomainEventMessage<?>> stream) {
    S state = decider.initial();
    for (DomainEventMessage<?> event : stream) {
      state = decider.evolve(state, (E) event.getPayload());
    }
    long next = stream.isEmpty() ? 0 : stream.getLast().getSequenceNumber() + 1;
    return new Folded<>(state, next);
  }
}
