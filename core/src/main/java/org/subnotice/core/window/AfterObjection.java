package org.subnotice.core.window;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.Period;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Party;
import org.subnotice.core.terms.TerminationScope;

/**
 * What the contract lets follow an objection, frozen with the window. Periods are ISO 8601 and run
 * from the objection's receipt; null where the contract has none.
 *
 * @param stopPeriod least time before the service may stop
 * @param consultationPeriod time for looking for a solution together
 * @param curePeriod time for removing the ground of the objection
 * @param lapsesAfter time after which the objection lapses when nothing happens
 * @param terminationScope what ends when a side terminates
 */
public record AfterObjection(
    Set<OnObjection> ways,
    @Nullable String stopPeriod,
    boolean paymentEndsOnStop,
    @Nullable String consultationPeriod,
    @Nullable String curePeriod,
    @Nullable String lapsesAfter,
    Set<Party> mayTerminate,
    TerminationScope terminationScope) {

  public AfterObjection {
    ways = Set.copyOf(ways);
    mayTerminate = Set.copyOf(mayTerminate);
  }

  static AfterObjection of(AppliedTerms terms) {
    return new AfterObjection(
        Set.copyOf(terms.onObjection().value()),
        text(terms.stopMinPeriod().value()),
        terms.paymentEndsOnStop().value(),
        text(terms.consultationPeriod().value()),
        text(terms.curePeriod().value()),
        text(terms.objectionLapsesAfter().value()),
        Set.copyOf(terms.mayTerminate().value()),
        terms.terminationScope().value());
  }

  private static @Nullable String text(Optional<Period> period) {
    return period.map(Period::text).orElse(null);
  }
}
