package org.subnotice.infra.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.Seat;

/** What the library knows about one country. */
record JollydayCountry(HolidayManager manager) {

  static JollydayCountry of(String country) {
    if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
      throw new Refusal(
          RefusalCode.INVALID,
          "The public holidays of the country "
              + country
              + " are not known. Name the seat's country by its ISO 3166-1 code, such as DE.");
    }
    return new JollydayCountry(
        HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))));
  }

  void addTo(Map<LocalDate, Holiday> days, Seat seat, int year) {
    List<String> path = path(seat);
    Seat whole = path.isEmpty() ? Seat.of(seat.country()) : seat;
    holidays(path, year).forEach(it -> days.putIfAbsent(it.getDate(), named(it)));
    for (List<String> part : partsBelow(path)) {
      holidays(part, year)
          .forEach(it -> days.putIfAbsent(it.getDate(), InPart.of(named(it), whole)));
    }
  }

  /** Empty where the seat names no subdivision, or one that the library does not tell apart. */
  private List<String> path(Seat seat) {
    Optional<String> code = seat.subdivision().map(it -> it.substring(seat.country().length() + 1));
    Map<String, CalendarHierarchy> known = manager.getCalendarHierarchy().getChildren();
    return code.flatMap(it -> known.keySet().stream().filter(it::equalsIgnoreCase).findAny())
        .map(List::of)
        .orElseGet(() -> unknown(seat));
  }

  private static List<String> unknown(Seat seat) {
    if (seat.country().equals("DE") && seat.subdivision().isPresent()) {
      throw new Refusal(
          RefusalCode.INVALID,
          seat.subdivision().get() + " is no German Land; its code is one such as DE-BY or DE-BE.");
    }
    return List.of();
  }

  private List<List<String>> partsBelow(List<String> path) {
    CalendarHierarchy node = manager.getCalendarHierarchy();
    for (String code : path) {
      node = Objects.requireNonNull(node.getChildren().get(code), code);
    }
    List<List<String>> parts = new ArrayList<>();
    collect(node, path, parts);
    return parts;
  }

  private static void collect(CalendarHierarchy node, List<String> path, List<List<String>> parts) {
    node.getChildren()
        .forEach(
            (code, child) -> {
              List<String> below = Stream.concat(path.stream(), Stream.of(code)).toList();
              parts.add(below);
              collect(child, below, parts);
            });
  }

  /** A holiday of the next year may be observed on the last days of this one, and conversely. */
  private Stream<de.focus_shift.jollyday.core.Holiday> holidays(List<String> path, int year) {
    String[] codes = path.toArray(String[]::new);
    return Stream.of(year - 1, year, year + 1)
        .flatMap(it -> manager.getHolidays(Year.of(it), HolidayType.PUBLIC_HOLIDAY, codes).stream())
        .filter(holiday -> holiday.getDate().getYear() == year);
  }

  /**
   * The root texts are English; asking for English itself would fall back to the machine's locale.
   */
  private static Holiday named(de.focus_shift.jollyday.core.Holiday holiday) {
    return new Holiday(holiday.getDescription(Locale.GERMAN), holiday.getDescription(Locale.ROOT));
  }
}
