package org.subnotice.infra.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.period.Seat;

class OwnHolidaysTest {

  @Test
  void a_day_enacted_yesterday_counts_once_the_data_names_it() {
    String data = "version;tomorrow\nDE-HE;2027-06-18;WHOLE;Festtag;Feast Day\n";
    JollydayHolidayCalendar calendar = new JollydayHolidayCalendar(OwnHolidays.parse(data));
    LocalDate day = LocalDate.of(2027, 6, 18);
    assertThat(calendar.holiday(day, Seat.of("DE", "DE-HE"))).isPresent();
    assertThat(calendar.holiday(day.plusYears(1), Seat.of("DE", "DE-HE"))).isEmpty();
    assertThat(calendar.holiday(day, Seat.of("DE", "DE-BE"))).isEmpty();
    assertThat(calendar.version()).endsWith("own holidays tomorrow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DE-HE;2027-06-18;WHOLE;Festtag;Feast Day",
        "version;1\nDE-HE;2027-06-18;WHOLE;Festtag",
        "version;1\nDE-HE;2027-06-18;SOME;Festtag;Feast Day",
        "version;1\nDE-HE;2027-06-31;WHOLE;Festtag;Feast Day",
        "version;1\nDE-HE;EASTER;WHOLE;Festtag;Feast Day"
      })
  void malformed_data_stops_the_start(String data) {
    assertThatThrownBy(() -> OwnHolidays.parse(data)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void easter_agrees_with_another_way_to_compute_it() {
    for (int year = 1900; year < 2100; year++) {
      assertThat(Easter.sunday(year)).isEqualTo(GermanHolidays.easter(year));
    }
  }
}
