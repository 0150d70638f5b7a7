package org.subnotice.infra.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.Seat;

/**
 * One-off and municipal holidays as data of ours, with the version of that data.
 *
 * <p>The form is told in {@code own-holidays.csv}; an operator who needs a day that was enacted
 * yesterday reads a file of the same form instead.
 */
public final class OwnHolidays {

  private static final String VERSION = "version;";

  private final String version;
  private final List<OwnHoliday> holidays;

  private OwnHolidays(String version, List<OwnHoliday> holidays) {
    this.version = version;
    this.holidays = holidays;
  }

  /** The data that this release carries. */
  public static OwnHolidays bundled() {
    try (InputStream file = OwnHolidays.class.getResourceAsStream("own-holidays.csv")) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads data of the same form; throws IllegalArgumentException or DateTimeParseException where a
   * line is malformed, so that a broken file stops the start and not a computation.
   */
  public static OwnHolidays parse(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith(VERSION)) {
      throw new IllegalArgumentException("Holiday data begins with its line version;…");
    }
    return new OwnHolidays(
        lines.getFirst().substring(VERSION.length()),
        lines.stream().skip(1).map(OwnHoliday::parse).toList());
  }

  String version() {
    return version;
  }

  void addTo(Map<LocalDate, Holiday> days, Seat seat, int year) {
    holidays.stream()
        .filter(holiday -> holiday.mayConcern(seat))
        .forEach(holiday -> holiday.addTo(days, seat, year));
  }
}
