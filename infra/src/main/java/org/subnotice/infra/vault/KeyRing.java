package org.subnotice.infra.vault;

import java.util.Optional;

/**
 * The keys that were given at the start.
 *
 * @param present the one in use so far
 * @param next the one to use from now on, where one was given
 * @param afterwards puts the next in the place of the present, where that is ours to do
 */
record KeyRing(Optional<Wrapping> present, Optional<Wrapping> next, Runnable afterwards) {

  static KeyRing of(Wrapping present) {
    return new KeyRing(Optional.of(present), Optional.empty(), () -> {});
  }
}
