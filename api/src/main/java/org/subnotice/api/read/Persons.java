package org.subnotice.api.read;

import java.util.List;
import java.util.Optional;

/** Finds what the processor knows of somebody under her reference. */
@FunctionalInterface
public interface Persons {

  /** Nothing where the processor knows nobody under it and never did. */
  Optional<Found> find(String processor, String person);

  /**
   * Somebody with her agreements.
   *
   * @param erased her key is gone; nothing of hers can be read
   * @param agreements of which she is or was a contact
   */
  record Found(String person, boolean erased, List<Of> agreements) {}

  /** {@code former}: others were named in her place. */
  record Of(String agreement, String reference, boolean former) {}
}
