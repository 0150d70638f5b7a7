package org.subnotice.infra.holidays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.Seat;

/**
 * Public holidays from the library Jollyday and from our own data on top. Keeps each year of a seat
 * once it was asked for; safe for many threads.
 */
public final class JollydayHolidayCalendar implements HolidayCalendar {

  private static final int MOST_YEARS_KEPT = 4096;

  private final OwnHolidays ownHolidays;
  private final String version;
  private final Map<SeatYear, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

  private record SeatYear(Seat seat, int year) {}

  public JollydayHolidayCalendar(OwnHolidays ownHolidays) {
    this.ownHolidays = ownHolidays;
    this.version = "jollyday " + JollydayVersion.read() + ", own holidays " + ownHolidays.version();
  }

  @Override
  public Optional<Holiday> holiday(LocalDate day, Seat seat) {
    return Optional.ofNullable(year(new SeatYear(seat, day.getYear())).get(day));
  }

  @Override
  public String version() {
    return version;
  }

  private Map<LocalDate, Holiday> year(SeatYear key) {
    Map<LocalDate, Holiday> known = years.get(key);
    return known == null ? keep(key) : known;
  }

  private Map<LocalDate, Holiday> keep(SeatYear key) {
    Map<LocalDate, Holiday> days = new HashMap<>();
    ownHolidays.addTo(days, key.seat(), key.year());
    JollydayCountry.of(key.seat().country()).addTo(days, key.seat(), key.year());
    if (years.size() >= MOST_YEARS_KEPT) {
      years.clear();
    }
    Map<LocalDate, Holiday> kept = Map.copyOf(days);
    years.put(key, kept);
    return kept;
  }
}
