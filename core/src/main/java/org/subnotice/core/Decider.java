package org.subnotice.core;

import java.util.List;

/**
 * One kind of aggregate as three pure functions: the same decider serves one command, a thousand in
 * one transaction, a test against a model, and a simulation.
 *
 * @param <C> the commands, orders that may be refused
 * @param <S> the state that decisions need
 * @param <E> the events, facts under one sealed interface
 */
public interface Decider<C, S, E> {

  /** The state before anything happened. */
  S initial();

  /** What the command leads to; empty when what it asks for stands already. */
  List<E> decide(S state, C command);

  /** The state after the fact. Only assigns: no check, no clock, no log. */
  S evolve(S state, E event);
}
