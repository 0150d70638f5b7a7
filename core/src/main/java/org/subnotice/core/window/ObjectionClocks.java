package org.subnotice.core.window;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.PeriodComputation;

/**
 * What an objection set running, computed when it was received. Each end is exclusive, and null
 * where the contract has no such period.
 *
 * @param lapsesAt from then on the objection no longer stands in the way, if nothing happened
 */
public record ObjectionClocks(
    @Nullable Instant consultationEndsAt,
    @Nullable Instant cureEndsAt,
    @Nullable Instant lapsesAt) {

  static final ObjectionClocks NONE = new ObjectionClocks(null, null, null);

  static ObjectionClocks from(PeriodComputation periods, WindowTerms terms, Instant receivedAt) {
    var after = terms.afterObjection();
    return new ObjectionClocks(
        end(periods, terms, after.consultationPeriod(), receivedAt),
        end(periods, terms, after.curePeriod(), receivedAt),
        end(periods, terms, after.lapsesAfter(), receivedAt));
  }

  /** The ends before which the processor owes the controller a search for a solution. */
  Stream<Instant> solutionEnds() {
    return Stream.of(Optional.ofNullable(consultationEndsAt), Optional.ofNullable(cureEndsAt))
        .flatMap(Optional::stream);
  }

  private static @Nullable Instant end(
      PeriodComputation periods, WindowTerms terms, @Nullable String period, Instant receivedAt) {
    return terms
        .objectionClock(period)
        .map(rules -> periods.compute(rules, terms.places(), receivedAt))
        .map(Computation::closesAt)
        .orElse(null);
  }
}
