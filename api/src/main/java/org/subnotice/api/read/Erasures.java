package org.subnotice.api.read;

import java.time.Instant;
import java.util.Optional;

/** Shows who was erased. */
@FunctionalInterface
public interface Erasures {

  /** The last certificate of that reference. */
  Optional<Certificate> find(String processor, String person);

  /**
   * That the key was destroyed.
   *
   * @param reason in the words of who asked for it
   * @param erasedBy name of who did it
   */
  record Certificate(String person, Instant erasedAt, String reason, String erasedBy) {}
}
