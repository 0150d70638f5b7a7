package org.subnotice.core.window;

import static java.util.Collections.max;
import static org.subnotice.core.window.WindowState.APPROVED;
import static org.subnotice.core.window.WindowState.APPROVED_EARLY;
import static org.subnotice.core.window.WindowState.AWAITING_APPROVAL;
import static org.subnotice.core.window.WindowState.CLEARED;
import static org.subnotice.core.window.WindowState.INFORMED;
import static org.subnotice.core.window.WindowState.OPEN;
import static org.subnotice.core.window.WindowState.REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.EarliestStop;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.period.LeadTime;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.PlanWindow;
import org.subnotice.core.window.WindowCommand.RecordReceipt;

/** What one contract says; how its periods are computed is tried elsewhere. */
record ReferenceContract(PlanWindow plan, WindowTerms terms) {

  private static final GermanHolidays HOLIDAYS = new GermanHolidays();

  boolean exempt() {
    return plan.exemptAs().isPresent();
  }

  /** Exempted services and emergencies: from the planned day on, unless somebody objects. */
  boolean needsNoWait() {
    return exempt() || terms.usableAtOnce();
  }

  WindowState ran(boolean silent) {
    return silent ? (needsConsent() ? REFUSED : CLEARED) : running();
  }

  boolean clear(WindowState state) {
    return EnumSet.of(APPROVED, APPROVED_EARLY, CLEARED).contains(state);
  }

  /** Whether a reply that nobody has read may be an objection in time. */
  boolean mayObject(Collection<Instant> replies, @Nullable Instant closes) {
    return replies.stream().anyMatch(at -> closes == null || at.isBefore(closes));
  }

  boolean passed(Instant closes, Instant now, Collection<Instant> replies) {
    return !now.isBefore(closes) && !mayObject(replies, closes);
  }

  /** Without a notice there is nothing to acknowledge. */
  boolean reads(ClassifyReply reply, int attempt) {
    return attempt > 0 || reply.meaning() != ReplyMeaning.ACKNOWLEDGEMENT;
  }

  private WindowState running() {
    return needsConsent() ? AWAITING_APPROVAL : needsPaper() ? INFORMED : OPEN;
  }

  /** Whether a receipt by that channel has the form that the contract wants. */
  @Nullable Instant counts(RecordReceipt receipt) {
    return !needsPaper() || receipt.channel() == Channel.LETTER ? receipt.receivedAt() : null;
  }

  /** Whether an objection stands in the way: in time, or before use where no period is agreed. */
  boolean heeds(Instant objection, @Nullable Instant closes, @Nullable LocalDate use) {
    boolean timely = closes == null || objection.isBefore(closes);
    return timely || (terms.statutoryObjectionOnly() && use == null);
  }

  /** Whether an approval then has an effect. */
  boolean gives(Instant approval, @Nullable Instant closes) {
    return needsConsent() || (hasEarlyUse() && (closes == null || approval.isBefore(closes)));
  }

  boolean needsConsent() {
    return terms.authorisation() == AuthorisationModel.SPECIFIC_PRIOR;
  }

  boolean needsPaper() {
    return terms.noticeForm() == Form.SCHRIFTFORM_126;
  }

  boolean hasEarlyUse() {
    return terms.earlyUse() == EarlyUse.ON_APPROVAL;
  }

  /** Never earlier than promised. */
  Instant closes(Instant received, Instant promise) {
    var computed = new PeriodComputation(HOLIDAYS);
    var rules = terms.objectionRules();
    return latest(promise, computed.compute(rules, terms.places(), received).closesAt());
  }

  boolean proves(EvidenceTier tier) {
    return tier == EvidenceTier.T1;
  }

  /** Day by day from the last day on, and on to a working day. */
  Instant extended(Instant closes, Period by) {
    var day = closes.minusNanos(1).atZone(terms.zoneId()).toLocalDate().plusDays(by.count());
    while (day.getDayOfWeek().getValue() > 5
        || HOLIDAYS.holiday(day, terms.places().controller()).isPresent()) {
      day = day.plusDays(1);
    }
    return day.plusDays(1).atStartOfDay(terms.zoneId()).toInstant();
  }

  /** When the last of these objections lapses, in a contract that lets them. */
  Instant lapse(List<Instant> objections) {
    return clock(terms.afterObjection().lapsesAfter(), max(objections)).orElseThrow();
  }

  boolean over(List<Instant> objections, Instant now) {
    return terms.afterObjection().lapsesAfter() != null && !now.isBefore(lapse(objections));
  }

  private Optional<Instant> clock(@Nullable String period, Instant objection) {
    return terms
        .objectionClock(period)
        .map(rules -> new PeriodComputation(HOLIDAYS).compute(rules, terms.places(), objection))
        .map(Computation::closesAt);
  }

  /** Neither before the planned day nor before that instant. */
  boolean after(LocalDate day, Instant instant) {
    return !day.isBefore(plan.plannedFirstUse())
        && !day.atStartOfDay(terms.zoneId()).toInstant().isBefore(instant);
  }

  /** That instant, unless the contract has no stop or a later one. */
  @Nullable Instant stop(Optional<Instant> at, List<Instant> objections) {
    return terms
        .stopRules()
        .map(rules -> new EarliestStop(HOLIDAYS).notBefore(rules, terms.places(), max(objections)))
        .map(
            stop ->
                clock(terms.afterObjection().consultationPeriod(), max(objections))
                    .map(solved -> latest(stop, solved))
                    .orElse(stop))
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
    return after(day, decided) && lead.filter(start::isBefore).isEmpty();
  }

  /** A receipt before the notice was made is none; without one the decision shows it. */
  Instant told(Instant decided, @Nullable Instant received, Instant prepared) {
    return received != null ? latest(received, prepared) : decided;
  }

  Instant decided(@Nullable Instant closes, Instant settled) {
    return closes != null ? latest(closes, settled) : settled;
  }

  Instant latest(Instant one, Instant other) {
    return max(List.of(one, other));
  }
}
