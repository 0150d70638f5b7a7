package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GermanHolidaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21"
      })
  void easter_falls_on_the_days_that_are_published(LocalDate easter) {
    assertThat(GermanHolidays.easter(easter.getYear())).isEqualTo(easter);
  }
}
