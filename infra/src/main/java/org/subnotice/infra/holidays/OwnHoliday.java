package org.subnotice.infra.holidays;

import java.time.LocalDate;
import java.util.Map;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.Seat;

/** One row of our data: a holiday on top of what the library knows. */
record OwnHoliday(String place, HolidayRule rule, boolean inPartOnly, Holiday holiday) {

  static OwnHoliday parse(String line) {
    String[] cells = line.split(";", -1);
    if (cells.length != 5) {
      throw new IllegalArgumentException("A holiday has five cells: " + line);
    }
    return new OwnHoliday(
        cells[0],
        HolidayRule.parse(cells[1]),
        switch (cells[2]) {
          case "WHOLE" -> false;
          case "PART" -> true;
          default -> throw new IllegalArgumentException("Neither WHOLE nor PART: " + line);
        },
        new Holiday(cells[3], cells[4]));
  }

  /** A seat that names no subdivision may lie in any. */
  boolean mayConcern(Seat seat) {
    return place.equals(seat.country())
        || seat.subdivision()
            .map(place::equals)
            .orElseGet(() -> place.startsWith(seat.country() + "-"));
  }

  void addTo(Map<LocalDate, Holiday> days, Seat seat, int year) {
    boolean whole = !inPartOnly && (place.equals(seat.country()) || seat.subdivision().isPresent());
    Holiday named = whole ? holiday : InPart.of(holiday, seat);
    rule.in(year).forEach(day -> days.putIfAbsent(day, named));
  }
}
