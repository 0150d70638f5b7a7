package org.subnotice.infra.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Leaves out what was recorded after an instant. Keys of persons stay as they are: who was erased
 * stays erased. So do the messages that came in, which nothing else holds.
 */
final class Cut {

  private final JdbcClient database;

  Cut(JdbcClient database) {
    this.database = database;
  }

  void after(Instant last) {
    removed("DELETE FROM domain_event WHERE recorded_at > ?", last);
    removed("DELETE FROM idempotency_answer WHERE claimed_at > ?", last);
    removed("DELETE FROM checkpoint_mail WHERE answered_at > ?", last);
    cutLedgers();
    database
        .sql(
            """
            DELETE FROM exhibit_content x WHERE NOT EXISTS (
              SELECT FROM domain_event e WHERE e.payload_type = 'ExhibitFiled'
                AND e.payload::jsonb ->> 'exhibit' = x.exhibit_id)
            """)
        .update();
    database
        .sql(
            """
            DELETE FROM claim WHERE NOT EXISTS (
              SELECT FROM domain_event e WHERE e.aggregate_identifier = claimed_by)
            """)
        .update();
  }

  private void removed(String statement, Instant last) {
    database.sql(statement).param(last.atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * A segment that held an event which is gone, and whatever followed in that ledger: the events
   * that are left of them are chained anew. Checkpoints over them and their timestamps would be
   * about other entries.
   */
  private void cutLedgers() {
    database
        .sql(
            """
            DELETE FROM ledger_segment s USING (
              SELECT processor_id, min(first_position) AS first FROM ledger_segment
              WHERE EXISTS (SELECT FROM unnest(places) AS place
                WHERE NOT EXISTS (SELECT FROM domain_event WHERE global_index = place))
              GROUP BY processor_id) AS cut
            WHERE s.processor_id = cut.processor_id AND s.first_position >= cut.first
            """)
        .update();
    for (String about : List.of("ledger_checkpoint", "ledger_timestamp")) {
      database
          .sql(
              """
              DELETE FROM %s c WHERE c.entries > (
                SELECT coalesce(max(first_position + cardinality(places)), 0) FROM ledger_segment s
                WHERE s.processor_id = c.processor_id)
              """
                  .formatted(about))
          .update();
    }
  }
}
