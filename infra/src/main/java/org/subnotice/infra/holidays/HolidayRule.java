package org.subnotice.infra.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** On which day of a year a holiday of ours falls, if at all. */
sealed interface HolidayRule {

  record Once(LocalDate day) implements HolidayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return Stream.of(day).filter(it -> it.getYear() == year);
    }
  }

  record Yearly(MonthDay day) implements HolidayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return Stream.of(day).filter(it -> it.isValidYear(year)).map(it -> it.atYear(year));
    }
  }

  record FromEaster(int days) implements HolidayRule {
    @Override
    public Stream<LocalDate> in(int year) {
      return Stream.of(Easter.sunday(year).plusDays(days));
    }
  }

  Stream<LocalDate> in(int year);

  /** Reads {@code 2028-06-17}, {@code 08-15} or {@code EASTER+60}. */
  static HolidayRule parse(String text) {
    if (text.startsWith("EASTER")) {
      return new FromEaster(Integer.parseInt(text.substring("EASTER".length())));
    }
    return text.length() == "08-15".length()
        ? new Yearly(MonthDay.parse("--" + text))
        : new Once(LocalDate.parse(text));
  }
}
