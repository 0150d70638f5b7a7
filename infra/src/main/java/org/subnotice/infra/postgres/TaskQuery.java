package org.subnotice.infra.postgres;

/** All that waits for a person, as a table {@code task} of one processor. */
final class TaskQuery {

  /** Named parameters: {@code processor} and {@code now}. */
  static final String TASKS =
      """
      WITH own AS (
        SELECT w.window_id, w.change_id, w.agreement_id, w.state, w.resolution, w.receipt_tier,
          w.receipt_accepted, a.reference, w.terms->>'noticeForm' AS form,
          CAST(w.notice->>'preparedAt' AS timestamptz) AS prepared_at,
          CAST(CAST(coalesce(w.received_at, CAST(w.notice->>'preparedAt' AS timestamptz))
            AT TIME ZONE (w.terms->>'zone') AS date) + p.until_task AS timestamp)
            AT TIME ZONE (w.terms->>'zone') AS unproved_at
        FROM change_window w
        JOIN agreement a USING (agreement_id)
        JOIN processor p ON p.processor_id = w.processor_id
        WHERE w.processor_id = :processor AND w.state <> 'SUPERSEDED'
      ), said AS (
        SELECT o.*, 'AUTHORITY_UNVERIFIED' = ANY (o.flags) AS unverified
        FROM objection o
        WHERE o.processor_id = :processor AND NOT o.withdrawn AND NOT o.lapsed
      ), found AS (
        SELECT 'AUTHORITY_UNVERIFIED' AS kind, min(said.received_at) AS due_at, own.window_id
        FROM own JOIN said USING (window_id) WHERE said.unverified AND own.resolution IS NULL
        GROUP BY own.window_id
        UNION ALL
        SELECT 'OBJECTION_UNRESOLVED', min(said.received_at), own.window_id
        FROM own JOIN said USING (window_id)
        WHERE own.state = 'OBJECTED' AND own.resolution IS NULL GROUP BY own.window_id
        UNION ALL
        SELECT 'LATE_OBJECTION', min(said.received_at), own.window_id
        FROM own JOIN said USING (window_id)
        WHERE own.state <> 'OBJECTED' AND own.resolution IS NULL AND NOT said.timely
        GROUP BY own.window_id
        UNION ALL
        SELECT 'REPLY_UNREAD', min(reply.received_at), own.window_id
        FROM own JOIN reply USING (window_id) WHERE reply.meaning IS NULL GROUP BY own.window_id
        UNION ALL
        SELECT 'UNDELIVERED', prepared_at, window_id FROM own
        WHERE state IN ('UNDELIVERED', 'VOIDED')
        UNION ALL
        SELECT 'LETTER_TO_SEND', prepared_at, window_id FROM own
        WHERE form = 'SCHRIFTFORM_126' AND state IN ('NOTICE_PREPARED', 'NOTICE_SENT')
        UNION ALL
        SELECT 'RECEIPT_CONTESTABLE', unproved_at, window_id FROM own
        WHERE state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL') AND receipt_tier IN ('T0', 'T1')
          AND NOT receipt_accepted AND unproved_at <= :now
        UNION ALL
        SELECT 'RECEIPT_MISSING', unproved_at, window_id FROM own
        WHERE state = 'NOTICE_SENT' AND form <> 'SCHRIFTFORM_126' AND unproved_at <= :now
      ), task AS (
        SELECT found.kind, found.due_at, own.window_id, own.change_id, own.agreement_id,
          own.reference, (
            SELECT count(*) FROM agreement_contact c
            WHERE c.agreement_id = own.agreement_id AND NOT c.designated) AS alternates
        FROM found JOIN own USING (window_id))
      """;

  private TaskQuery() {}
}
