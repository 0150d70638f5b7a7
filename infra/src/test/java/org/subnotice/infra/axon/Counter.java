package org.subnotice.infra.axon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.infra.axon.CounterEvent.Counted;
import org.subnotice.infra.axon.CounterEvent.CounterOpened;

/** Counts; refuses to fall below zero, and does nothing about nothing before it is opened. */
final class Counter implements Decider<Counter.Count, Counter.State, CounterEvent> {

  record Count(String counter, int by) {}

  record State(boolean open, int total) {}

  @Override
  public State initial() {
    return new State(false, 0);
  }

  @Override
  public List<CounterEvent> decide(State state, Count command) {
    if (state.total() + command.by() < 0) {
      throw new Refusal(RefusalCode.INVALID, "Count upwards.");
    }
    if (command.by() == 0 && !state.open()) {
      return List.of();
    }
    Counted counted = new Counted(command.counter(), command.by(), Optional.empty());
    return state.open()
        ? List.of(counted)
        : List.of(
            new CounterOpened(command.counter(), Instant.parse("2026-12-07T23:00:00Z")), counted);
  }

  @Override
  public State evolve(State state, CounterEvent event) {
    return switch (event) {
      case CounterOpened opened -> new State(true, state.total());
      case Counted counted -> new State(state.open(), state.total() + counted.by());
    };
  }
}
