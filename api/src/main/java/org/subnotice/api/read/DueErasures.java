package org.subnotice.api.read;

import java.time.LocalDate;
import java.util.List;

/** Whose retention has ended: a preview, nobody is erased by it. */
@FunctionalInterface
public interface DueErasures {

  /** Today is reached by it, whatever the clock says later. */
  LocalDate TODAY = LocalDate.MIN;

  /**
   * At most a thousand, those that were due first first.
   *
   * @param by whose retention has ended on that day, as far as is known now; never earlier than
   *     today
   */
  List<Due> of(String processor, LocalDate by);

  /**
   * Somebody whom nothing needs any more.
   *
   * @param name empty where none is known
   * @param keptUntil last day of the retention
   */
  record Due(String person, String name, Was was, LocalDate keptUntil) {}

  /** What somebody was for the processor. */
  enum Was {
    FORMER_CONTACT,
    CONTACT_OF_ENDED_AGREEMENT,
    DECLARANT,
    SHOWN_BY_EXHIBIT,
    STAFF
  }
}
