package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WrittenReasonsTest {

  private static final Seat BERLIN = Seat.of("DE", "DE-BE");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final PeriodComputation computation = new PeriodComputation(new GermanHolidays());

  @Test
  void every_step_names_its_rule_and_speaks_german_and_english() {
    Computation computed = compute("P14D", "2026-11-27T17:30:00Z");
    assertThat(computed.steps())
        .extracting(Step::rule)
        .containsExactly(
            "BGB § 130(1)",
            "BGB § 130(1)",
            "BGB § 130(1)",
            "BGB § 130(1)",
            "BGB § 187(1)",
            "BGB § 188(1)",
            "BGB § 193",
            "BGB § 130(1)");
    assertThat(computed.steps())
        .contains(
            new Step(
                "BGB § 187(1)",
                "Der Tag des Zugangs zählt nicht mit; der erste Tag ist Dienstag, 1. Dezember"
                    + " 2026.",
                "The day of receipt is not counted; the first day is Tuesday, 1 December 2026."));
  }

  @Test
  void each_day_passed_over_has_its_own_reason() {
    Computation computed = compute("P14D", "2026-12-18T10:00:00Z");
    assertThat(computed.steps())
        .filteredOn(step -> step.rule().equals("BGB § 193"))
        .extracting(Step::english)
        .containsExactly(
            "Friday, 1 January 2027, is no working day (public holiday: holiday, DE-BE).",
            "Saturday, 2 January 2027, is no working day (Saturday).",
            "Sunday, 3 January 2027, is no working day (Sunday).",
            "The next working day takes its place: Monday, 4 January 2027.");
  }

  @Test
  void the_last_day_is_written_with_24_00_and_never_with_the_next_midnight() {
    Computation computed = compute("P14D", "2026-11-23T09:00:00Z");
    assertThat(LastDayInWords.german(computed))
        .isEqualTo("bis einschließlich Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)");
    assertThat(LastDayInWords.english(computed))
        .isEqualTo("up to and including Monday, 7 December 2026, 24:00 (Europe/Berlin)");
    assertThat(LastDayInWords.german(LocalDate.of(2026, 12, 7), ZONE))
        .isEqualTo(LastDayInWords.german(computed));
    assertThat(LastDayInWords.english(LocalDate.of(2026, 12, 7), ZONE))
        .isEqualTo(LastDayInWords.english(computed));
  }

  @Test
  void hours_are_written_with_their_time_and_an_hour_shown_twice_with_its_offset() {
    assertThat(LastDayInWords.german(compute("PT24H", "2026-03-28T19:00:00Z")))
        .isEqualTo("bis Sonntag, 29. März 2026, 21:00 Uhr (Europe/Berlin)");
    assertThat(LastDayInWords.english(compute("PT24H", "2026-10-24T01:30:05Z")))
        .isEqualTo("until Sunday, 25 October 2026, 02:30:05 (Europe/Berlin, UTC+01:00)");
    assertThat(LastDayInWords.german(compute("PT24H", "2026-11-22T23:00:00Z")))
        .isEqualTo("bis einschließlich Montag, 23. November 2026, 24:00 Uhr (Europe/Berlin)");
  }

  private Computation compute(String period, String received) {
    return computation.compute(
        PeriodRules.houseDefaults(Period.parse(period)),
        new Places(BERLIN, BERLIN),
        Instant.parse(received));
  }
}
