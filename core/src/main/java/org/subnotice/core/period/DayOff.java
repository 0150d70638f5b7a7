package org.subnotice.core.period;

import java.time.LocalDate;

/** A day that is no working day, and why. */
record DayOff(LocalDate day, String germanReason, String englishReason) {

  static DayOff saturday(LocalDate day) {
    return new DayOff(day, "Samstag", "Saturday");
  }

  static DayOff sunday(LocalDate day) {
    return new DayOff(day, "Sonntag", "Sunday");
  }

  static DayOff extraClosingDay(LocalDate day) {
    return new DayOff(day, "vereinbarter Schließtag", "agreed closing day");
  }

  static DayOff publicHoliday(LocalDate day, Holiday holiday, Seat seat) {
    String place = seat.subdivision().orElse(seat.country());
    return new DayOff(
        day,
        "gesetzlicher Feiertag: " + holiday.german() + ", " + place,
        "public holiday: " + holiday.english() + ", " + place);
  }

  String german() {
    return DayInWords.german(day) + ", ist kein Arbeitstag (" + germanReason + ").";
  }

  String english() {
    return DayInWords.english(day) + ", is no working day (" + englishReason + ").";
  }
}
