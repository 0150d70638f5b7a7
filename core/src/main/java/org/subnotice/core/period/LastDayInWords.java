package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The end of a period as notices and pages write it: the last day with 24:00, never the next day
 * with 00:00. The same on every machine whatever its zone and locale.
 */
public final class LastDayInWords {

  private LastDayInWords() {}

  /** Such as {@code bis einschließlich Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)}. */
  public static String german(Computation computation) {
    return german(computation.lastDay(), computation.closesAt(), computation.zone());
  }

  /** Such as {@code up to and including Monday, 7 December 2026, 24:00 (Europe/Berlin)}. */
  public static String english(Computation computation) {
    return english(computation.lastDay(), computation.closesAt(), computation.zone());
  }

  /** The words for a period that ends with the end of {@code lastDay}. */
  public static String german(LocalDate lastDay, ZoneId zone) {
    return "bis einschließlich "
        + DayInWords.german(lastDay)
        + ", 24:00 Uhr ("
        + zone.getId()
        + ")";
  }

  /** The words for a period that ends with the end of {@code lastDay}. */
  public static String english(LocalDate lastDay, ZoneId zone) {
    return "up to and including " + DayInWords.english(lastDay) + ", 24:00 (" + zone.getId() + ")";
  }

  /**
   * The words for a period that closes at {@code closesAt}, be it the end of the day or an hour.
   */
  public static String german(LocalDate lastDay, Instant closesAt, ZoneId zone) {
    if (endsWith(lastDay, closesAt, zone)) {
      return german(lastDay, zone);
    }
    ZonedDateTime end = closesAt.atZone(zone);
    return "bis "
        + DayInWords.german(lastDay)
        + ", "
        + TimeInWords.of(end.toLocalTime())
        + " Uhr ("
        + place(end)
        + ")";
  }

  /**
   * The words for a period that closes at {@code closesAt}, be it the end of the day or an hour.
   */
  public static String english(LocalDate lastDay, Instant closesAt, ZoneId zone) {
    if (endsWith(lastDay, closesAt, zone)) {
      return english(lastDay, zone);
    }
    ZonedDateTime end = closesAt.atZone(zone);
    return "until "
        + DayInWords.english(lastDay)
        + ", "
        + TimeInWords.of(end.toLocalTime())
        + " ("
        + place(end)
        + ")";
  }

  private static boolean endsWith(LocalDate lastDay, Instant closesAt, ZoneId zone) {
    return lastDay.plusDays(1).atStartOfDay(zone).toInstant().equals(closesAt);
  }

  /** Names the offset too where the clock shows the same time twice. */
  private static String place(ZonedDateTime end) {
    boolean shownTwice = end.getZone().getRules().getValidOffsets(end.toLocalDateTime()).size() > 1;
    String zone = end.getZone().getId();
    return shownTwice ? zone + ", UTC" + end.getOffset() : zone;
  }
}
