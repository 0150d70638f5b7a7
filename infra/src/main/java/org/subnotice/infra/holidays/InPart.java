package org.subnotice.infra.holidays;

import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.Seat;

/** Says in a holiday's name that it is kept in a part of the seat only, and counts nevertheless. */
final class InPart {

  private InPart() {}

  static Holiday of(Holiday holiday, Seat seat) {
    String place = seat.subdivision().orElse(seat.country());
    return new Holiday(
        holiday.german() + " (nur in Teilen von " + place + ")",
        holiday.english() + " (only in parts of " + place + ")");
  }
}
