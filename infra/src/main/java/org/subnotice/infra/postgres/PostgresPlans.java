package org.subnotice.infra.postgres;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Plans.Warning;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.Places;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.window.ComputedWindow;
import org.subnotice.core.window.EarliestUse;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.core.window.WindowState;
import org.subnotice.core.window.WindowTerms;
import org.subnotice.infra.work.Planning;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.DryRun;

/** The dry run of an announcement. Asks the same questions as the announcement itself. */
final class PostgresPlans implements Plans {

  private static final int PAGE = 1_000;

  private final Planning planning;
  private final DryRun dryRun;
  private final JdbcClient database;
  private final Opening opening;
  private final WindowPeriod periods;
  private final EarliestUse earliestUse;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresPlans(
      Planning planning,
      DryRun dryRun,
      JdbcClient database,
      Opening opening,
      HolidayCalendar holidays,
      UpToDate upToDate,
      Clock clock) {
    this.planning = planning;
    this.dryRun = dryRun;
    this.database = database;
    this.opening = opening;
    this.periods = new WindowPeriod(holidays);
    this.earliestUse = new EarliestUse(holidays);
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public Optional<Plan> plan(String processor, String change) {
    upToDate.require();
    return planning.change(processor, change, clock.instant()).map(this::plan);
  }

  private Plan plan(AnnouncedChange change) {
    var all = new ArrayList<Affected>();
    Set<String> missing = new TreeSet<>();
    var session = dryRun.of(change);
    var page = planning.affected(change, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      var parties = parties(change.processor(), page);
      for (var agreement : page) {
        var party = Objects.requireNonNull(parties.get(agreement.agreement()));
        var affected = affected(change, session, agreement, party);
        missing.addAll(affected.missing());
        all.add(affected);
      }
      page = planning.affected(change, Optional.of(page.getLast().agreement()), PAGE);
    }
    return new Plan(change.change(), List.copyOf(missing), all);
  }

  private Affected affected(
      AnnouncedChange change, DryRun.Session session, AffectedAgreement agreement, Party party) {
    AppliedTerms applied = session.applied(agreement);
    var terms =
        WindowTerms.of(
            applied,
            new Places(agreement.controllerSeat(), change.processorSeat()),
            change.emergency());
    var now = clock.instant();
    var expected = ComputedWindow.of(periods.expected(terms, change.announcedAt(), now));
    boolean exempt = session.exempts(applied);
    var silent = session.silenceClears(applied) ? WindowState.CLEARED : WindowState.REFUSED;
    return new Affected(
        agreement.agreement(),
        party.reference(),
        party.controller(),
        terms.terms(),
        terms.version(),
        terms.noticeForm(),
        exempt ? List.of() : session.missing(agreement),
        expected.lastDay(),
        expected.closesAt(),
        exempt
            ? change.plannedFirstUse().atStartOfDay(terms.zoneId()).toInstant()
            : earliestUse
                .of(
                    silent,
                    terms,
                    change.plannedFirstUse(),
                    Optional.of(now),
                    Optional.of(expected.closesAt()),
                    Optional.empty(),
                    Optional.empty())
                .orElse(null),
        WindowRows.computation(expected),
        exempt,
        terms.usableAtOnce(),
        session.warnings(agreement).stream()
            .map(each -> new Warning(each.code(), each.english(), each.german()))
            .toList());
  }

  /** Who stands behind the agreements of a page, in one query. */
  private Map<String, Party> parties(String processor, List<AffectedAgreement> page) {
    var ids = page.stream().map(AffectedAgreement::agreement).toArray(String[]::new);
    var found = new HashMap<String, Party>();
    database
        .sql(
            """
            SELECT agreement_id, reference, controller FROM agreement
            WHERE agreement_id = ANY (CAST(? AS text[]))
            """)
        .param(ids)
        .query(
            row -> {
              var controller = opening.text(processor, row.getString("controller"));
              var party = new Party(row.getString("reference"), controller);
              found.put(row.getString("agreement_id"), party);
            });
    return found;
  }

  private record Party(String reference, String controller) {}
}
