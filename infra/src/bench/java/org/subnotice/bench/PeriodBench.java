package org.subnotice.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.Seat;
import org.subnotice.infra.holidays.JollydayHolidayCalendar;
import org.subnotice.infra.holidays.OwnHolidays;

/** How many periods one thread computes per second, written steps and real holidays included. */
public final class PeriodBench {

  private static final int ROUNDS = 8;
  private static final int PER_ROUND = 500_000;
  private static final List<String> LAENDER =
      List.of(
          "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST",
          "TH");

  private record Case(Places places, Instant receivedAt) {}

  private PeriodBench() {}

  public static void main(String[] arguments) {
    PeriodComputation computation =
        new PeriodComputation(new JollydayHolidayCalendar(OwnHolidays.bundled()));
    PeriodRules rules = PeriodRules.houseDefaults(Period.parse("P14D"));
    List<Case> cases = cases(new Random(28));
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.printf("round %d: %,.0f computations/s%n", round, rate(computation, rules, cases));
    }
  }

  private static double rate(PeriodComputation computation, PeriodRules rules, List<Case> cases) {
    long steps = 0;
    long start = System.nanoTime();
    for (int i = 0; i < PER_ROUND; i++) {
      Case drawn = cases.get(i % cases.size());
      steps += computation.compute(rules, drawn.places(), drawn.receivedAt()).steps().size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (steps < PER_ROUND) {
      throw new IllegalStateException("A computation without steps is none.");
    }
    return PER_ROUND / seconds;
  }

  private static List<Case> cases(Random random) {
    long from = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    long until = Instant.parse("2036-01-01T00:00:00Z").getEpochSecond();
    return Stream.generate(
            () ->
                new Case(
                    new Places(seat(random), seat(random)),
                    Instant.ofEpochSecond(random.nextLong(from, until))))
        .limit(20_000)
        .toList();
  }

  private static Seat seat(Random random) {
    return Seat.of("DE", "DE-" + LAENDER.get(random.nextInt(LAENDER.size())));
  }
}
