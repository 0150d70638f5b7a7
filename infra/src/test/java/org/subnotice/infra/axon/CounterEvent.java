package org.subnotice.infra.axon;

import java.time.Instant;
import java.util.Optional;

/** The events of a tiny domain for tests of the machinery. */
public sealed interface CounterEvent {

  record CounterOpened(String counter, Instant at) implements CounterEvent {}

  record Counted(String counter, int by, Optional<String> note) implements CounterEvent {}
}
