package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** A failure names its seed; {@code -Dseed=…} repeats it. */
class PeriodPropertiesTest {

  private static final int CASES = 100_000;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final RandomCases cases = new RandomCases(seed);
  private final PeriodComputation computation = new PeriodComputation(new GermanHolidays());

  @Test
  void every_last_day_equals_the_one_counted_day_by_day() {
    for (int i = 0; i < CASES; i++) {
      PeriodRules rules = cases.rules();
      Places places = cases.places();
      Instant receivedAt = cases.receipt();
      Computation computed = computation.compute(rules, places, receivedAt);
      DayByDay reference = new DayByDay(rules, places);
      LocalDate receiptDay = reference.receiptDay(receivedAt);
      LocalDate rawLastDay = reference.rawLastDay(receiptDay);
      LocalDate lastDay = reference.lastDay(rawLastDay);
      assertThat(computed.receiptDay()).as(() -> named(computed)).isEqualTo(receiptDay);
      assertThat(computed.rawLastDay()).as(() -> named(computed)).isEqualTo(rawLastDay);
      assertThat(computed.lastDay()).as(() -> named(computed)).isEqualTo(lastDay);
      assertThat(computed.closesAt())
          .as(() -> named(computed))
          .isEqualTo(reference.closesAt(lastDay));
    }
  }

  @Test
  void no_last_day_lies_before_the_raw_one_and_no_end_before_the_receipt() {
    for (int i = 0; i < CASES; i++) {
      Computation computed =
          computation.compute(cases.wildRules(), cases.places(), cases.receipt());
      assertThat(computed.lastDay())
          .as(() -> named(computed))
          .isAfterOrEqualTo(computed.rawLastDay());
      assertThat(computed.closesAt()).as(() -> named(computed)).isAfter(computed.receivedAt());
    }
  }

  @Test
  void a_later_receipt_never_ends_earlier() {
    for (int i = 0; i < CASES; i++) {
      PeriodRules rules = cases.wildRules();
      Places places = cases.places();
      Instant receivedAt = cases.receipt();
      Instant later = receivedAt.plusSeconds(cases.secondsLater());
      Computation first = computation.compute(rules, places, receivedAt);
      Computation second = computation.compute(rules, places, later);
      assertThat(second.closesAt()).as(() -> named(first)).isAfterOrEqualTo(first.closesAt());
    }
  }

  @Test
  void section_193_and_extra_closing_days_only_lengthen() {
    for (int i = 0; i < CASES; i++) {
      PeriodRules rules = cases.wildRules();
      Places places = cases.places();
      Instant receivedAt = cases.receipt();
      Computation on = computation.compute(rules.withSection193(true), places, receivedAt);
      Computation off = computation.compute(rules.withSection193(false), places, receivedAt);
      Computation without =
          computation.compute(rules.withExtraClosingDays(Set.of()), places, receivedAt);
      Computation with = computation.compute(rules, places, receivedAt);
      assertThat(on.closesAt()).as(() -> named(on)).isAfterOrEqualTo(off.closesAt());
      assertThat(with.closesAt()).as(() -> named(with)).isAfterOrEqualTo(without.closesAt());
    }
  }

  @Test
  void the_union_of_both_places_ends_no_earlier_than_either_of_them() {
    for (int i = 0; i < CASES / 10; i++) {
      PeriodRules rules = cases.wildRules();
      Places places = cases.places();
      Instant receivedAt = cases.receipt();
      Instant union = closesAt(rules, HolidayPlace.UNION, places, receivedAt);
      assertThat(union)
          .as("seed " + seed + ": " + rules + " " + places + " " + receivedAt)
          .isAfterOrEqualTo(closesAt(rules, HolidayPlace.CONTROLLER, places, receivedAt))
          .isAfterOrEqualTo(closesAt(rules, HolidayPlace.PROCESSOR, places, receivedAt));
    }
  }

  @Test
  void neither_zone_nor_locale_of_the_machine_plays_a_part() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      for (int i = 0; i < 1000; i++) {
        PeriodRules rules = cases.wildRules();
        Places places = cases.places();
        Instant receivedAt = cases.receipt();
        Computation here = onMachine("UTC", "en-US", rules, places, receivedAt);
        Computation there = onMachine("Pacific/Apia", "ar-EG-u-nu-arab", rules, places, receivedAt);
        assertThat(there).as(() -> named(here)).isEqualTo(here);
        assertThat(LastDayInWords.german(there)).isEqualTo(LastDayInWords.german(here));
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private Computation onMachine(
      String zone, String locale, PeriodRules rules, Places places, Instant receivedAt) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(Locale.forLanguageTag(locale));
    return computation.compute(rules, places, receivedAt);
  }

  private Instant closesAt(
      PeriodRules rules, HolidayPlace place, Places places, Instant receivedAt) {
    return computation.compute(rules.withHolidayPlace(place), places, receivedAt).closesAt();
  }

  private String named(Computation computed) {
    return "seed " + seed + ": " + computed;
  }
}
