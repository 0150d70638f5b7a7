package org.subnotice.infra.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.DayByDay;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.PeriodVector;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.RandomCases;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.Seat;

/** A failure names its seed; {@code -Dseed=…} repeats it. */
class PeriodsWithRealHolidaysTest {

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final PeriodComputation computation =
      new PeriodComputation(new JollydayHolidayCalendar(OwnHolidays.bundled()));

  static List<PeriodVector> vectors() {
    return PeriodVector.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void every_vector_holds(PeriodVector vector) {
    PeriodRules b = PeriodRules.houseDefaults(vector.period());
    PeriodRules a = b.withReceiptRule(ReceiptRule.AVAILABLE);
    assertThat(result(vector, a)).isEqualTo(vector.a());
    assertThat(result(vector, b)).isEqualTo(vector.b());
    assertThat(result(vector, a.withSection193(false))).isEqualTo(vector.aWithoutSection193());
  }

  @Test
  void every_last_day_equals_the_one_counted_day_by_day() {
    RandomCases cases = new RandomCases(seed);
    for (int i = 0; i < 100_000; i++) {
      PeriodRules rules = cases.rules();
      Places places = cases.places();
      Computation computed = computation.compute(rules, places, cases.receipt());
      DayByDay reference = new DayByDay(rules, places);
      LocalDate raw = reference.rawLastDay(reference.receiptDay(computed.receivedAt()));
      Instant closesAt = reference.closesAt(reference.lastDay(raw));
      assertThat(computed.closesAt())
          .as(() -> "seed " + seed + ": " + computed)
          .isEqualTo(closesAt);
    }
  }

  @Test
  void holidays_of_a_controller_abroad_move_the_last_day() {
    Places places = new Places(Seat.of("AT", "AT-9"), Seat.of("DE", "DE-BE"));
    PeriodRules rules = PeriodRules.houseDefaults(Period.parse("P14D"));
    Computation computed =
        computation.compute(rules, places, Instant.parse("2026-10-12T08:00:00Z"));
    assertThat(computed.rawLastDay()).isEqualTo("2026-10-26");
    assertThat(computed.lastDay()).isEqualTo("2026-10-27");
    assertThat(computed.steps())
        .anySatisfy(step -> assertThat(step.german()).contains("Nationalfeiertag, AT-9"));
  }

  private PeriodVector.Expected result(PeriodVector vector, PeriodRules rules) {
    return PeriodVector.Expected.of(
        computation.compute(rules, vector.places(), vector.receivedAt()));
  }
}
