package org.subnotice.api.read;

import java.time.Instant;
import java.util.Optional;

/** Everything that a controller was told under an agreement, and what it answered. */
@FunctionalInterface
public interface Correspondence {

  /** In the order in which it was put on record; {@code from} inclusive, {@code to} exclusive. */
  Page<CorrespondenceView> list(
      String processor,
      String agreement,
      Optional<Instant> from,
      Optional<Instant> to,
      Slice slice);
}
