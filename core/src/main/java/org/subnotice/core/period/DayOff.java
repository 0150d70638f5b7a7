package org.subnotice.core.period;

import java.time.LocalDate;

/** A day that is no working day, and why. */
record DayOff(LocalDate day, String germanReason, String englishReason) {

  static DayOff saturday(LocalDate day) {
    return new DayOff(day, "ein Samstag", "a Saturday");
  }

  static DayOff sunday(LocalDate day) {
    return new DayOff(day, "ein Sonntag", "a Sunday");
  }

  static DayOff extraClosingDay(LocalDate day) {
    return new DayOff(
        day, "ein vereinbarter zusätzlicher Schließtag", "an agreed extra closing day");
  }

  static DayOff publicHoliday(LocalDate day, Holiday holiday, Seat seat) {
    String place = seat.subdivision().orElse(seat.country());
    return new DayOff(
        day,
        "ein gesetzlicher Feiertag, " + holiday.german() + " (" + place + ")",
        "a public holiday, " + holiday.english() + " (" + place + ")");
  }

  String german() {
    return DayInWords.german(day) + " ist " + germanReason + ".";
  }

  String english() {
    return DayInWords.english(day) + " is " + englishReason + ".";
  }
}
