package org.subnotice.api.read;

import java.time.LocalDate;
import java.util.List;

/** Whose retention has ended: a preview, nobody is erased by it. */
@FunctionalInterface
public interface DueErasures {

  /** At most a thousand, those that were due first first. */
  List<Due> of(String processor);

  /**
   * A former contact whom nothing needs any more.
   *
   * @param keptUntil last day of the retention
   */
  record Due(String person, String name, LocalDate keptUntil) {}
}
