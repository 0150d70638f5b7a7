package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.LeadTime;

/**
 * The earliest instant of use: the latest of the end of the window, the end of the lead time, the
 * planned day and the time at which an objection was settled. An early approval replaces the end of
 * the window and nothing else. Where only the approval shows that the controller was told, the lead
 * time runs from it. In an emergency for which the contract provides, only the planned day and a
 * settled objection count.
 */
public final class EarliestUse {

  private final LeadTime leads;

  public EarliestUse(HolidayCalendar holidays) {
    leads = new LeadTime(holidays);
  }

  /** Empty while the state of the window permits no use at all. */
  public Optional<Instant> of(
      WindowState state,
      WindowTerms terms,
      LocalDate plannedFirstUse,
      Optional<Instant> receivedAt,
      Optional<Instant> closesAt,
      Optional<Instant> approvedAt,
      Optional<Instant> settledAt) {
    var planned = plannedFirstUse.atStartOfDay(terms.zoneId()).toInstant();
    if (terms.usableAtOnce()) {
      return latest(Optional.of(planned), settledAt).filter(_ -> state.inEmergency());
    }
    var decided =
        switch (state) {
          case APPROVED, APPROVED_EARLY -> approvedAt;
          case LAPSED, CLEARED -> latest(closesAt, settledAt);
          default -> Optional.<Instant>empty();
        };
    var told = receivedAt.or(() -> approvedAt);
    return decided.flatMap(
        at -> latest(Optional.of(at), leadEnd(terms, told), Optional.of(planned)));
  }

  private Optional<Instant> leadEnd(WindowTerms terms, Optional<Instant> told) {
    return terms
        .leadRules()
        .flatMap(rules -> told.map(at -> leads.earliestUse(rules, terms.places(), at)));
  }

  @SafeVarargs
  private static Optional<Instant> latest(Optional<Instant>... instants) {
    return Stream.of(instants).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }
}
