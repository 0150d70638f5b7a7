package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ShiftView;
import org.subnotice.api.read.Slice;

/** Who was authorised, from the list and from what the windows decided. */
final class PostgresAuthorisations implements Authorisations {

  /** What is on the list for the agreement, each with the decision that let it be. */
  private static final String LISTED =
      """
      WITH word AS (
        SELECT DISTINCT ON (engagement_id, agreement_id) *
        FROM register_entry
        WHERE processor_id = :processor AND agreement_id IN ('*', :agreement)
          AND valid_from <= :asOf AND recorded_at <= :knownAt AND :knownAt < replaced_at
          AND (valid_to IS NULL OR valid_to >= :asOf)
        ORDER BY engagement_id, agreement_id, valid_from DESC, position DESC
      ), last_word AS (
        SELECT DISTINCT ON (engagement_id) *
        FROM word ORDER BY engagement_id, agreement_id = '*', valid_from DESC
      )
      SELECT r.engagement_id, true AS in_use, r.valid_from, s.since, r.recorded_at, r.change_id,
        s.window_id, coalesce(r.details, c.details, e.details) AS details
      FROM last_word r JOIN engagement e USING (engagement_id)
        LEFT JOIN change c ON c.change_id = r.change_id
        LEFT JOIN LATERAL (SELECT window_id, since FROM authorisation
          WHERE processor_id = :processor AND agreement_id = :agreement AND change_id = r.change_id
            AND standing = 'AUTHORISED' AND recorded_at <= :knownAt
          ORDER BY position DESC LIMIT 1) s ON true
      WHERE r.applies
      """;

  /** What could be used and was not yet. */
  private static final String PENDING =
      """
      SELECT s.engagement_id, false AS in_use, NULL::date AS valid_from, s.since, s.recorded_at,
        s.change_id, s.window_id, c.details
      FROM (SELECT DISTINCT ON (window_id) * FROM authorisation
          WHERE processor_id = :processor AND agreement_id = :agreement
            AND since < :dayEnds AND recorded_at <= :knownAt
          ORDER BY window_id, position DESC) s
        JOIN change c USING (change_id)
      WHERE s.standing = 'AUTHORISED' AND NOT EXISTS (SELECT FROM register_entry r
        WHERE r.processor_id = :processor AND r.agreement_id = :agreement
          AND r.engagement_id = s.engagement_id AND r.valid_from <= :asOf
          AND r.recorded_at <= :knownAt AND :knownAt < r.replaced_at
          AND (r.change_id = s.change_id OR NOT r.applies))
      """;

  private final TenantReader reader;
  private final EngagementViews engagements;
  private final Shifts shifts;

  PostgresAuthorisations(TenantReader reader, EngagementViews engagements) {
    this.reader = reader;
    this.engagements = engagements;
    this.shifts = new Shifts(reader);
  }

  @Override
  public List<AuthorisedView> of(
      String processor, String agreement, LocalDate asOf, ZoneId zone, Instant knownAt) {
    return reader.within(
        processor,
        database -> {
          var all = new ArrayList<AuthorisedView>();
          for (String part : List.of(LISTED, PENDING)) {
            all.addAll(views(database, part, processor, agreement, asOf, zone, knownAt));
          }
          all.sort(
              Comparator.comparing((AuthorisedView each) -> each.engagement().id())
                  .thenComparing(each -> !each.inUse())
                  .thenComparing(each -> String.valueOf(each.window())));
          return List.copyOf(all);
        });
  }

  @Override
  public Page<ShiftView> between(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice) {
    return shifts.between(processor, span, agreement, knownAt, slice);
  }

  private List<AuthorisedView> views(
      JdbcClient database,
      String part,
      String processor,
      String agreement,
      LocalDate asOf,
      ZoneId zone,
      Instant knownAt) {
    var dayEnds = asOf.plusDays(1).atStartOfDay(zone).toInstant();
    var statement =
        database
            .sql(part)
            .param("processor", processor)
            .param("agreement", agreement)
            .param("asOf", asOf)
            .param("knownAt", knownAt.atOffset(ZoneOffset.UTC));
    return (part.equals(PENDING)
            ? statement.param("dayEnds", dayEnds.atOffset(ZoneOffset.UTC))
            : statement)
        .query((row, number) -> view(processor, row))
        .list();
  }

  private AuthorisedView view(String processor, ResultSet row) throws SQLException {
    return new AuthorisedView(
        engagements.view(processor, row.getString("engagement_id"), row.getString("details")),
        row.getBoolean("in_use"),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("change_id"),
        row.getString("window_id"));
  }
}
