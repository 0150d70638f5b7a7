package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the list in two times. */
public interface Register {

  /**
   * The list as it applied on {@code asOf}, as far as it was on record before {@code knownAt}.
   *
   * @param agreement only what applies under this agreement
   */
  Page<RegisterEntryView> list(
      String processor, LocalDate asOf, Instant knownAt, Optional<String> agreement, Slice slice);

  /** The engagement, listed or only intended. */
  Optional<EngagementView> find(String processor, String engagement);
}
