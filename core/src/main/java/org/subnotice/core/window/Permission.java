package org.subnotice.core.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a subprocessor may be used for an agreement on a day, and why.
 *
 * @param from the earliest instant of use, where the window has cleared
 */
public record Permission(boolean permitted, Optional<Instant> from, List<Reason> reasons) {

  static Permission of(Optional<Instant> from, List<Reason> reasons) {
    return new Permission(reasons.stream().noneMatch(Reason::blocking), from, List.copyOf(reasons));
  }

  Stream<Reason> blocking() {
    return reasons.stream().filter(Reason::blocking);
  }
}
