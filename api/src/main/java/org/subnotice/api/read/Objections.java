package org.subnotice.api.read;

import java.time.Instant;
import java.util.Optional;

/** The objections to all changes of a processor. */
@FunctionalInterface
public interface Objections {

  /** In the order of their receipt; {@code from} inclusive, {@code to} exclusive. */
  Page<ObjectionView> list(
      String processor, Instant from, Instant to, Optional<String> agreement, Slice slice);
}
