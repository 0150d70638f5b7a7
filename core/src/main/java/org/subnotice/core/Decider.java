package org.subnotice.core;

import java.util.List;

/**
 * The whole behaviour of one kind of aggregate, free of effects: what a command leads to, and what
 * an event makes of the state. The same decider serves single commands, a thousand at once, and
 * simulation.
 *
 * @param <C> commands
 * @param <S> immutable state
 * @param <E> events
 */
public interface Decider<C, S, E> {

  /** The state before the first event. */
  S initial();

  /**
   * The facts that follow from the command; none where the command has been carried out before.
   *
   * @throws Refusal where a rule forbids it
   */
  List<E> decide(S state, C command);

  /** The state after the event. Only assigns: no check, no clock, no log. */
  S evolve(S state, E event);
}
