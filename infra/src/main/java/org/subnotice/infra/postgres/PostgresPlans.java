package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.window.ComputedWindow;
import org.subnotice.core.window.EarliestUse;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.core.window.WindowState;
import org.subnotice.core.window.WindowTerms;
import org.subnotice.infra.projection.SealedText;
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

  @Override
  public Optional<Outline> outline(String processor, String change, int most) {
    upToDate.require();
    return planning
        .change(processor, change, clock.instant())
        .map(announced -> outline(announced, most));
  }

  private Plan plan(AnnouncedChange change) {
    var outline = outline(change, Integer.MAX_VALUE);
    return new Plan(change.change(), outline.missing(), outline.first());
  }

  private Outline outline(AnnouncedChange change, int most) {
    var first = new ArrayList<Affected>();
    int number = 0;
    Set<String> missing = new TreeSet<>();
    var prospects = new Prospects(dryRun.of(change), change);
    var page = planning.affected(change, Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      number += page.size();
      page.forEach(each -> missing.addAll(prospects.of(each).missing()));
      var named = page.subList(0, Math.min(page.size(), most - first.size()));
      var parties = parties(change.processor(), named);
      named.forEach(
          each -> {
            var party = Objects.requireNonNull(parties.get(each.agreement()));
            first.add(
                prospects.of(each).with(each.agreement(), party.reference(), party.controller()));
          });
      page = planning.affected(change, Optional.of(page.getLast().agreement()), PAGE);
    }
    return new Outline(number, List.copyOf(missing), first);
  }

  /** What becomes of agreements of the same kind, worked out once for each kind. */
  private final class Prospects {

    private final DryRun.Session session;
    private final AnnouncedChange change;
    private final Instant now = clock.instant();
    private final Map<AffectedAgreement, Affected> known = new HashMap<>();

    private Prospects(DryRun.Session session, AnnouncedChange change) {
      this.session = session;
      this.change = change;
    }

    /** Without the agreement's own names. */
    private Affected of(AffectedAgreement agreement) {
      return known.computeIfAbsent(agreement.anonymous(), this::judged);
    }

    private Affected judged(AffectedAgreement agreement) {
      var applied = session.applied(agreement);
      var places = new Places(agreement.controllerSeat(), change.processorSeat());
      var terms = WindowTerms.of(applied, places, change.emergency());
      var expected = ComputedWindow.of(periods.expected(terms, change.announcedAt(), now));
      boolean exempt = session.exempts(applied);
      return new Affected(
          "",
          "",
          "",
          terms.terms(),
          terms.version(),
          terms.noticeForm(),
          exempt ? List.of() : session.missing(agreement),
          expected.lastDay(),
          expected.closesAt(),
          exempt ? plannedUse(terms) : earliestUse(applied, terms, expected).orElse(null),
          WindowRows.computation(expected),
          exempt,
          terms.usableAtOnce(),
          session.warnings(agreement).stream()
              .map(each -> new Warning(each.code(), each.english(), each.german()))
              .toList());
    }

    private Instant plannedUse(WindowTerms terms) {
      return change.plannedFirstUse().atStartOfDay(terms.zoneId()).toInstant();
    }

    /** If the controller stays silent. */
    private Optional<Instant> earliestUse(
        AppliedTerms applied, WindowTerms terms, ComputedWindow expected) {
      return earliestUse.of(
          session.silenceClears(applied) ? WindowState.CLEARED : WindowState.REFUSED,
          terms,
          change.plannedFirstUse(),
          Optional.of(now),
          Optional.of(expected.closesAt()),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** Who stands behind the agreements of a page, in one query. */
  private Map<String, Party> parties(String processor, List<AffectedAgreement> page) {
    if (page.isEmpty()) {
      return Map.of();
    }
    var rows =
        database
            .sql(
                """
                SELECT agreement_id, reference, controller FROM agreement
                WHERE agreement_id = ANY (CAST(? AS text[]))
                """)
            .param(page.stream().map(AffectedAgreement::agreement).toArray(String[]::new))
            .query((row, number) -> sealed(row))
            .list();
    var names = opening.texts(processor, rows.stream().map(SealedParty::controller).toList());
    var parties = new HashMap<String, Party>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      parties.put(row.agreement(), new Party(row.reference(), names.get(i)));
    }
    return parties;
  }

  private static SealedParty sealed(ResultSet row) throws SQLException {
    return new SealedParty(
        row.getString("agreement_id"),
        row.getString("reference"),
        SealedText.read(row.getString("controller")).orElseThrow());
  }

  private record SealedParty(String agreement, String reference, Sealed controller) {}

  private record Party(String reference, String controller) {}
}
