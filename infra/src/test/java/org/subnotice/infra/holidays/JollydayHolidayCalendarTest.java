package org.subnotice.infra.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.Seat;

class JollydayHolidayCalendarTest {

  static final List<String> LAENDER = GermanHolidays.LAENDER;

  private final JollydayHolidayCalendar calendar =
      new JollydayHolidayCalendar(OwnHolidays.bundled());

  @ParameterizedTest
  @FieldSource("LAENDER")
  void each_land_keeps_the_days_of_its_statute_from_2017_to_2035(String land) {
    Seat seat = Seat.of("DE", "DE-" + land);
    for (LocalDate day = LocalDate.of(2017, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
      assertThat(calendar.holiday(day, seat).isPresent())
          .as(land + " " + day)
          .isEqualTo(GermanHolidays.is(day, land));
    }
  }

  @Test
  void a_seat_in_germany_without_land_keeps_the_holidays_of_every_land() {
    for (LocalDate day = LocalDate.of(2017, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
      LocalDate today = day;
      assertThat(calendar.holiday(day, Seat.of("DE")).isPresent())
          .as(day.toString())
          .isEqualTo(LAENDER.stream().anyMatch(land -> GermanHolidays.is(today, land)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AT, AT-9, 2026-10-26, Nationalfeiertag, National Day",
    "AT,, 2026-12-08, Maria Empfängnis, Immaculate Conception Day",
    "CH, CH-ZH, 2026-08-01, Nationalfeiertag, National Day",
    "FR, FR-75C, 2026-07-14, Nationalfeiertag, National Day",
    "LU,, 2026-06-23, Nationalfeiertag, National Day",
    "US, US-CA, 2026-07-03, Unabhängigkeitstag, Independence Day",
    "US, US-CA, 2027-12-31, Neujahr, New Year's Day",
    "DE, DE-BY, 2026-08-15, Mariä Himmelfahrt (nur in Teilen von DE-BY), Assumption Day (only in"
        + " parts of DE-BY)",
    "DE,, 2026-11-18, Buß- und Bettag (nur in Teilen von DE), Day of Repentance and Prayer (only in"
        + " parts of DE)",
    "DE, DE-BE, 2025-05-08, Tag der Befreiung, Liberation Day"
  })
  void a_holiday_has_its_names(
      String country, String subdivision, LocalDate day, String german, String english) {
    assertThat(calendar.holiday(day, new Seat(country, subdivision)))
        .contains(new Holiday(german, english));
  }

  @ParameterizedTest
  @CsvSource({
    "AT,, 2026-12-24",
    "AT,, 2026-10-03",
    "CH, CH-ZH, 2026-10-26",
    "US, US-CA, 2026-12-26"
  })
  void what_is_no_public_holiday_there_is_none(String country, String subdivision, LocalDate day) {
    assertThat(calendar.holiday(day, new Seat(country, subdivision))).isEmpty();
  }

  @Test
  void a_subdivision_that_is_not_told_apart_counts_as_unknown() {
    LocalDate goodFridayInAlsace = LocalDate.of(2026, 4, 3);
    assertThat(calendar.holiday(goodFridayInAlsace, Seat.of("FR", "FR-IDF")))
        .isEqualTo(calendar.holiday(goodFridayInAlsace, Seat.of("FR")))
        .isPresent();
  }

  @Test
  void every_country_can_be_asked_for_every_year_that_a_computation_may_reach() {
    for (String country : Locale.getISOCountries()) {
      if (HolidayManager.getSupportedCalendarCodes().contains(country)) {
        for (int year : List.of(1999, 2026, 2161)) {
          LocalDate newYear = LocalDate.of(year, 1, 1);
          assertThatNoException()
              .as(country + " " + year)
              .isThrownBy(() -> calendar.holiday(newYear, Seat.of(country)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "XX"})
  void an_unknown_country_is_refused(String country) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> calendar.holiday(LocalDate.of(2026, 1, 1), Seat.of(country)))
        .matches(refusal -> refusal.code() == RefusalCode.INVALID)
        .withMessageContaining(country);
  }

  @Test
  void an_unknown_land_is_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> calendar.holiday(LocalDate.of(2026, 1, 1), Seat.of("DE", "DE-XX")))
        .matches(refusal -> refusal.code() == RefusalCode.INVALID);
  }

  @Test
  void names_do_not_depend_on_the_locale_of_the_machine() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      Optional<Holiday> holiday =
          new JollydayHolidayCalendar(OwnHolidays.bundled())
              .holiday(LocalDate.of(2033, 1, 1), Seat.of("FI"));
      assertThat(holiday).contains(new Holiday("Neujahr", "New Year's Day"));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void the_version_names_library_and_own_data() {
    assertThat(calendar.version()).isEqualTo("jollyday 2.19.0, own holidays 2026-11-21");
  }
}
