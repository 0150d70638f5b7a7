package org.subnotice.api.read;

import java.util.Optional;

/** Notices that have to be letters. */
public interface Letters {

  /**
   * All of a change as one PDF to print; empty where none is written or none has to be a letter.
   */
  Optional<byte[]> of(String processor, String change);
}
