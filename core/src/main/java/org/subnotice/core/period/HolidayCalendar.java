package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are public holidays where; weekends are none of its business. Safe for many threads.
 */
public interface HolidayCalendar {

  /**
   * The public holiday of that day at that seat. Where the exact place is not known, a holiday of a
   * part of it counts. Refuses as INVALID a country or a Land that it does not know.
   */
  Optional<Holiday> holiday(LocalDate day, Seat seat);

  /** Names the data behind the answers, so that an old computation can be traced to it. */
  String version();
}
