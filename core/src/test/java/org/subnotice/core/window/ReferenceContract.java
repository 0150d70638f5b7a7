package org.subnotice.core.window;

import static java.util.Collections.max;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.EarliestStop;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.period.LeadTime;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.WindowCommand.PlanWindow;

/** What one contract says; how its periods are computed is tried elsewhere. */
record ReferenceContract(PlanWindow plan, WindowTerms terms) {

  private static final GermanHolidays HOLIDAYS = new GermanHolidays();

  boolean needsConsent() {
    return terms.authorisation() == AuthorisationModel.SPECIFIC_PRIOR;
  }

  boolean needsPaper() {
    return terms.noticeForm() == Form.SCHRIFTFORM_126;
  }

  boolean hasEarlyUse() {
    return terms.earlyUse() == EarlyUse.ON_APPROVAL;
  }

  Instant closes(Instant received) {
    return new PeriodComputation(HOLIDAYS)
        .compute(terms.objectionRules(), terms.places(), received)
        .closesAt();
  }

  /** That instant, unless the contract has no stop or a later one. */
  @Nullable Instant stop(Optional<Instant> at, List<Instant> objections) {
    return terms
        .stopRules()
        .map(rules -> new EarliestStop(HOLIDAYS).notBefore(rules, terms.places(), max(objections)))
        .flatMap(earliest -> at.filter(stop -> !stop.isBefore(earliest)))
        .orElse(null);
  }

  /** Whether that day lies after the decision, after the lead time and after the planned day. */
  boolean permits(LocalDate day, Instant decided, Instant told) {
    var start = day.atStartOfDay(terms.zoneId()).toInstant();
    var lead =
        terms
            .leadRules()
            .map(rules -> new LeadTime(HOLIDAYS).earliestUse(rules, terms.places(), told));
    return !day.isBefore(plan.plannedFirstUse())
        && !start.isBefore(decided)
        && lead.filter(start::isBefore).isEmpty();
  }

  static Instant latest(Instant one, Instant other) {
    return max(List.of(one, other));
  }
}
