package org.subnotice.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of the sixteen Länder from 2017 on, written down from the table of their
 * statutes with an Easter of its own: the reference for every other calendar.
 *
 * <p>Holidays of single municipalities count in their whole Land, because a seat does not name the
 * municipality.
 */
public final class GermanHolidays implements HolidayCalendar {

  public static final List<String> LAENDER =
      List.of(
          "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST",
          "TH");

  @Override
  public Optional<Holiday> holiday(LocalDate day, Seat seat) {
    boolean holiday =
        seat.subdivision()
            .map(land -> is(day, land.substring(3)))
            .orElseGet(() -> LAENDER.stream().anyMatch(land -> is(day, land)));
    return holiday ? Optional.of(new Holiday("Feiertag", "holiday")) : Optional.empty();
  }

  @Override
  public String version() {
    return "table";
  }

  /** Whether the day is a public holiday in the Land, such as {@code BE}. */
  public static boolean is(LocalDate day, String land) {
    return everywhere(day) || inTheLand(day, land) || municipal(day, land) || oneOff(day, land);
  }

  private static boolean everywhere(LocalDate day) {
    return List.of("01-01", "05-01", "10-03", "12-25", "12-26").contains(monthAndDay(day))
        || List.of(-2, 1, 39, 50).contains(daysAfterEaster(day))
        || day.equals(LocalDate.of(2017, 10, 31));
  }

  private static boolean inTheLand(LocalDate day, String land) {
    int year = day.getYear();
    return switch (monthAndDay(day)) {
      case "01-06" -> among(land, "BW BY ST");
      case "03-08" -> (land.equals("BE") && year >= 2019) || (land.equals("MV") && year >= 2023);
      case "08-15" -> land.equals("SL");
      case "09-20" -> land.equals("TH") && year >= 2019;
      case "10-31" -> among(land, "BB MV SN ST TH") || (among(land, "HB HH NI SH") && year >= 2018);
      case "11-01" -> among(land, "BW BY NW RP SL");
      default -> movable(day, land);
    };
  }

  private static boolean movable(LocalDate day, String land) {
    return switch (daysAfterEaster(day)) {
      case 0, 49 -> land.equals("BB");
      // In SN and TH only in some municipalities.
      case 60 -> among(land, "BW BY HE NW RP SL SN TH");
      default -> land.equals("SN") && isRepentanceDay(day);
    };
  }

  private static boolean municipal(LocalDate day, String land) {
    return land.equals("BY") && Set.of("08-08", "08-15").contains(monthAndDay(day));
  }

  private static boolean oneOff(LocalDate day, String land) {
    return land.equals("BE")
        && Set.of("2020-05-08", "2025-05-08", "2028-06-17").contains(day.toString());
  }

  private static boolean isRepentanceDay(LocalDate day) {
    LocalDate november23 = LocalDate.of(day.getYear(), 11, 23);
    return day.getDayOfWeek() == DayOfWeek.WEDNESDAY
        && day.isBefore(november23)
        && !day.plusDays(7).isBefore(november23);
  }

  private static int daysAfterEaster(LocalDate day) {
    return day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
  }

  /** Gauss's rule with the two exceptions of the Gregorian calendar, for 1900 to 2099. */
  public static LocalDate easter(int year) {
    int moon = (19 * (year % 19) + 24) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
    boolean exception =
        (moon == 29 && sunday == 6) || (moon == 28 && sunday == 6 && year % 19 > 10);
    return LocalDate.of(year, 3, 22).plusDays(moon + sunday - (exception ? 7 : 0));
  }

  private static String monthAndDay(LocalDate day) {
    return day.toString().substring(5);
  }

  private static boolean among(String land, String list) {
    return Arrays.asList(list.split(" ")).contains(land);
  }
}
