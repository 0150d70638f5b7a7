package org.subnotice.infra.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.ReminderKind;
import org.subnotice.notifier.reaction.RemindingWork;

/**
 * Finds whom to remind. Days are those of the agreement's zone, from 08:00 on: nobody is to get
 * such a mail at midnight.
 */
final class PostgresRemindingWork implements RemindingWork {

  private static final String DUE =
      """
      WITH day AS (
        SELECT w.window_id, w.change_id, w.agreement_id, w.processor_id, w.attempt, w.notice,
          w.state, w.receipt_tier, w.receipt_accepted, w.closes_at, w.terms->>'zone' AS zone,
          w.terms->>'noticeForm' AS form,
          CAST(w.computation->>'receiptDay' AS date) AS receipt_day,
          CAST(w.computation->>'lastDay' AS date) - p.before_last_day AS near,
          CAST(coalesce(w.received_at, CAST(w.notice->>'preparedAt' AS timestamptz))
            AT TIME ZONE (w.terms->>'zone') AS date) + p.without_acknowledgement AS unproved
        FROM change_window w
        JOIN processor p ON p.processor_id = w.processor_id AND p.reminders
        JOIN change c ON c.change_id = w.change_id AND NOT c.held
          AND c.state IN ('ANNOUNCED', 'DECIDED', 'IN_USE')
        WHERE w.state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL', 'NOTICE_SENT')
          AND w.window_id >= :after AND w.approval IS NULL
          AND NOT EXISTS (SELECT FROM objection o WHERE o.window_id = w.window_id)
          AND NOT EXISTS (SELECT FROM reply r WHERE r.window_id = w.window_id)
      ), due AS (
        SELECT day.*, CASE
          WHEN closes_at > :now AND near > receipt_day
            AND (near + time '08:00') AT TIME ZONE zone <= :now THEN 'LAST_DAY'
          WHEN (closes_at > :now OR state = 'NOTICE_SENT' AND form <> 'SCHRIFTFORM_126')
            AND (receipt_tier IS NULL OR receipt_tier = 'T2'
              OR receipt_tier IN ('T0', 'T1') AND NOT receipt_accepted)
            AND (unproved + time '08:00') AT TIME ZONE zone <= :now THEN 'ACKNOWLEDGEMENT'
          END AS kind
        FROM day)
      SELECT * FROM due d
      WHERE kind IS NOT NULL AND (window_id, kind) > (:after, :afterKind) AND EXISTS (
        SELECT FROM jsonb_array_elements(d.notice->'messages') m
        JOIN agreement_contact c ON c.agreement_id = d.agreement_id AND c.designated
          AND c.person = m->>'recipient'
        JOIN notice_link l ON l.message_id = m->>'messageId' AND l.window_id = d.window_id
          AND NOT l.bounced
        WHERE NOT EXISTS (
          SELECT FROM reminder r WHERE r.window_id = d.window_id AND r.kind = d.kind
            AND r.notice = d.attempt AND r.contact = c.person)
          AND NOT EXISTS (
            SELECT FROM person_erasure e
            WHERE e.processor_id = d.processor_id AND e.person = c.person))
      ORDER BY window_id, kind LIMIT :limit
      """;

  private final JdbcClient database;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresRemindingWork(JdbcClient database, UpToDate upToDate, Clock clock) {
    this.database = database;
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public List<DueReminder> due(Optional<DueReminder> after, int limit) {
    upToDate.require();
    return database
        .sql(DUE)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("after", after.map(DueReminder::window).orElse(""))
        .param("afterKind", after.map(due -> due.kind().name()).orElse(""))
        .param("limit", limit)
        .query(
            (row, number) ->
                new DueReminder(
                    row.getString("processor_id"),
                    row.getString("change_id"),
                    row.getString("window_id"),
                    row.getString("agreement_id"),
                    ReminderKind.valueOf(row.getString("kind"))))
        .list();
  }
}
