package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.subnotice.api.read.Authorisations.Span;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ShiftView;
import org.subnotice.api.read.Slice;

/** What changed for each agreement between two days: first decisions, then uses. */
final class Shifts {

  private static final String BETWEEN =
      """
      WITH touched AS (
        SELECT DISTINCT window_id FROM authorisation
        WHERE processor_id = :processor AND since >= :begins AND since < :ends
          AND recorded_at <= :knownAt %1$s
      ), shift AS (
        SELECT '1' || a.window_id AS cursor, a.standing AS kind, a.agreement_id, a.engagement_id,
          a.change_id, a.since AS at
        FROM touched t
          JOIN LATERAL (SELECT * FROM authorisation w WHERE w.window_id = t.window_id
            AND since < :ends AND recorded_at <= :knownAt ORDER BY position DESC LIMIT 1) a ON true
          LEFT JOIN LATERAL (SELECT standing FROM authorisation w WHERE w.window_id = t.window_id
            AND since < :begins AND recorded_at <= :knownAt ORDER BY position DESC LIMIT 1) b ON true
        WHERE coalesce(b.standing, 'UNDECIDED') <> a.standing
        UNION ALL
        SELECT '2' || lpad(position::text, 19, '0') || engagement_id,
          CASE WHEN applies THEN 'USE_BEGUN' ELSE 'USE_ENDED' END, agreement_id, engagement_id,
          change_id, valid_from::timestamp AT TIME ZONE :zone
        FROM register_entry
        WHERE processor_id = :processor AND agreement_id <> '*' AND valid_from > :from
          AND valid_from <= :to AND recorded_at <= :knownAt AND :knownAt < replaced_at %1$s
      )
      SELECT shift.*, e.details->>'entity' AS name, e.details->>'service' AS service
      FROM shift JOIN engagement e USING (engagement_id)
      WHERE cursor COLLATE "C" > :after ORDER BY cursor COLLATE "C" LIMIT :limit
      """;

  private final TenantReader reader;

  Shifts(TenantReader reader) {
    this.reader = reader;
  }

  Page<ShiftView> between(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice) {
    var condition = agreement.map(_ -> "AND agreement_id = :agreement").orElse("");
    var rows =
        reader.within(
            processor,
            database -> {
              var statement =
                  database
                      .sql(BETWEEN.formatted(condition))
                      .param("processor", processor)
                      .param("begins", utc(span.begins()))
                      .param("ends", utc(span.ends()))
                      .param("from", span.from())
                      .param("to", span.to())
                      .param("zone", span.zone().getId())
                      .param("knownAt", utc(knownAt))
                      .param("after", Cursor.after(slice))
                      .param("limit", slice.limit() + 1);
              agreement.ifPresent(id -> statement.param("agreement", id));
              return statement.query((row, number) -> shift(row)).list();
            });
    return Cursor.page(rows, slice, ShiftView::cursor);
  }

  private static ShiftView shift(ResultSet row) throws SQLException {
    return new ShiftView(
        row.getString("cursor"),
        ShiftView.Kind.valueOf(row.getString("kind")),
        row.getString("agreement_id"),
        row.getString("engagement_id"),
        row.getString("name"),
        row.getString("service"),
        row.getString("change_id"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
