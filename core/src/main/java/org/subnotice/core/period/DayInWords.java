package org.subnotice.core.period;

import java.time.LocalDate;
import java.util.List;

/** A day as people write it, the same on every machine whatever its locale. */
public final class DayInWords {

  private static final List<String> GERMAN_DAYS =
      List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
  private static final List<String> ENGLISH_DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> GERMAN_MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DayInWords() {}

  /** Such as {@code Montag, 7. Dezember 2026}. */
  public static String german(LocalDate day) {
    return GERMAN_DAYS.get(day.getDayOfWeek().getValue() - 1)
        + ", "
        + day.getDayOfMonth()
        + ". "
        + GERMAN_MONTHS.get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
  }

  /** Such as {@code Monday, 7 December 2026}. */
  public static String english(LocalDate day) {
    return ENGLISH_DAYS.get(day.getDayOfWeek().getValue() - 1)
        + ", "
        + day.getDayOfMonth()
        + " "
        + ENGLISH_MONTHS.get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
  }
}
