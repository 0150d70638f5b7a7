package org.subnotice.infra.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.EndReason;
import org.subnotice.notifier.reaction.ClosingWork;

/** Finds what has become due. */
final class PostgresClosingWork implements ClosingWork {

  private final JdbcClient database;
  private final UpToDate upToDate;

  PostgresClosingWork(JdbcClient database, UpToDate upToDate) {
    this.database = database;
    this.upToDate = upToDate;
  }

  @Override
  public List<DueWindow> due(Instant now, Optional<DueWindow> after, int limit) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT processor_id, window_id, due_at FROM change_window
            WHERE due_at <= :now AND (due_at, window_id) > (:afterAt, :afterId)
            ORDER BY due_at, window_id LIMIT :limit
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param(
            "afterAt", after.map(DueWindow::dueAt).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
        .param("afterId", after.map(DueWindow::window).orElse(""))
        .param("limit", limit)
        .query(
            (row, number) ->
                new DueWindow(
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public List<DecidedChange> decided() {
    upToDate.require();
    return database
        .sql(
            """
            SELECT c.processor_id, c.change_id, w.permitted
            FROM change c CROSS JOIN LATERAL (
              SELECT count(*) FILTER (WHERE state NOT IN ('APPROVED', 'APPROVED_EARLY', 'REFUSED',
                  'STOPPED', 'LAPSED', 'CLEARED', 'SUPERSEDED')
                  AND NOT (state = 'OBJECTED' AND resolution IS NOT NULL)) AS undecided,
                count(*) FILTER (WHERE state IN ('APPROVED', 'APPROVED_EARLY', 'CLEARED', 'LAPSED'))
                  AS permitted
              FROM change_window w WHERE w.change_id = c.change_id) w
            WHERE c.state = 'ANNOUNCED' AND c.planned AND w.undecided = 0
            """)
        .query(
            (row, number) -> new DecidedChange(row.getString(1), row.getString(2), row.getInt(3)))
        .list();
  }

  @Override
  public List<UsedChange> used() {
    return database
        .sql(
            """
            SELECT c.processor_id, c.change_id, min(w.used_from)
            FROM change c JOIN change_window w USING (change_id)
            WHERE c.state IN ('ANNOUNCED', 'DECIDED') AND w.used_from IS NOT NULL
            GROUP BY c.processor_id, c.change_id
            """)
        .query(
            (row, number) ->
                new UsedChange(
                    row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
        .list();
  }

  @Override
  public List<OrphanedWindow> orphaned(Instant now, int limit) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT c.processor_id, w.window_id, 'CHANGE_' || c.state
            FROM change c JOIN change_window w USING (change_id)
            WHERE c.state IN ('WITHDRAWN', 'SUPERSEDED')
              AND w.state <> 'SUPERSEDED' AND w.used_from IS NULL
            UNION
            SELECT a.processor_id, w.window_id, 'AGREEMENT_ENDED'
            FROM agreement a
            JOIN processor p USING (processor_id)
            JOIN change_window w
              ON w.processor_id = a.processor_id AND w.agreement_id = a.agreement_id
            JOIN change c USING (change_id)
            WHERE a.ends_on < CAST(CAST(:now AS timestamptz) AT TIME ZONE p.zone AS date)
              AND c.state NOT IN ('WITHDRAWN', 'SUPERSEDED') AND w.used_from IS NULL
              AND w.state NOT IN ('SUPERSEDED', 'REFUSED', 'STOPPED')
              AND NOT (w.state = 'OBJECTED' AND w.resolution IS NOT NULL)
            ORDER BY 2 LIMIT :limit
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query(
            (row, number) ->
                new OrphanedWindow(
                    row.getString(1), row.getString(2), EndReason.valueOf(row.getString(3))))
        .list();
  }

  @Override
  public List<GoneChange> gone(Instant now) {
    return database
        .sql(
            """
            SELECT c.processor_id, c.change_id, (
                SELECT e.change_id FROM register_entry e
                WHERE e.engagement_id = c.engagement_id AND NOT e.applies
                ORDER BY e.position DESC LIMIT 1)
            FROM change c JOIN processor p USING (processor_id)
            WHERE c.state = 'IN_USE' AND c.kind <> 'REMOVAL' AND EXISTS (
              SELECT FROM register_entry e
              WHERE e.processor_id = c.processor_id AND e.engagement_id = c.engagement_id
                AND NOT e.applies) AND NOT EXISTS (
              SELECT FROM change_window w
              WHERE w.change_id = c.change_id AND w.used_from IS NOT NULL AND NOT EXISTS (
                SELECT FROM register_entry e
                WHERE e.engagement_id = c.engagement_id AND e.agreement_id = w.agreement_id
                  AND NOT e.applies AND e.valid_from >= w.used_from
                  AND e.valid_from <= CAST(CAST(:now AS timestamptz) AT TIME ZONE p.zone AS date)))
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) -> new GoneChange(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
