package org.subnotice.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import tools.jackson.databind.json.JsonMapper;

/**
 * The read models of a log of that many events: each agreement has five changes of ten events, and
 * twenty subprocessors that were authorised from the start. Made in the database, since it is the
 * reading that is measured.
 */
final class AskedLog {

  static final String PROCESSOR = "processor-00000001";

  private static final int EVENTS_OF_AN_AGREEMENT = 50;
  private static final String[] ROWS = {
    """
    INSERT INTO engagement
    SELECT 'engagement-' || lpad(n::text, 8, '0'), '%1$s', '%3$s'::jsonb
    FROM generate_series(1, 25) n
    """,
    """
    INSERT INTO change (change_id, processor_id, kind, state, engagement_id, details, reason,
      planned_first_use, services, emergency, drafted_by, position)
    SELECT 'change-' || lpad(n::text, 8, '0'), '%1$s', 'ADDITION', 'IN_USE',
      'engagement-' || lpad((20 + n)::text, 8, '0'), '%3$s'::jsonb, 'person x', '2026-01-01', '{}',
      false, 'person', n
    FROM generate_series(1, 5) n
    """,
    """
    INSERT INTO register_entry (processor_id, engagement_id, agreement_id, applies, valid_from,
      recorded_at, position, details)
    SELECT '%1$s', 'engagement-' || lpad(n::text, 8, '0'), '*', true, '2025-01-01', '2025-01-01', n,
      '%3$s'::jsonb
    FROM generate_series(1, 20) n
    """,
    """
    INSERT INTO register_entry (processor_id, engagement_id, agreement_id, applies, valid_from,
      recorded_at, change_id, position)
    SELECT '%1$s', 'engagement-' || lpad((20 + c)::text, 8, '0'),
      'agreement-' || lpad(a::text, 8, '0'), true, '2026-01-01', '2026-01-01',
      'change-' || lpad(c::text, 8, '0'), 100 + a
    FROM generate_series(1, %2$s) a, generate_series(1, 5) c
    """,
    """
    INSERT INTO history_entry
    SELECT n, '%1$s', '2025-01-01'::timestamptz + n * interval '20 seconds', 'NoticePrepared',
      'system', 'system', 'change-' || lpad((1 + n %% 5)::text, 8, '0'),
      'agreement-' || lpad((1 + (n / 50))::text, 8, '0'), null, null
    FROM generate_series(0, %2$s * 50 - 1) n
    """,
    "VACUUM ANALYZE"
  };

  private final DataSourceProperties database;
  private final int agreements;
  private final Pgbench pgbench;

  AskedLog(DataSourceProperties database, int events) throws Exception {
    this.database = database;
    agreements = events / EVENTS_OF_AN_AGREEMENT;
    pgbench = new Pgbench(database, agreements, "asking-" + events);
  }

  static String agreement(int number) {
    return "agreement-%08d".formatted(number);
  }

  int agreements() {
    return agreements;
  }

  Pgbench pgbench() {
    return pgbench;
  }

  void load() throws SQLException {
    String details = JsonMapper.builder().build().writeValueAsString(PlannedChange.details());
    try (var connection =
            DriverManager.getConnection(
                database.determineUrl(),
                database.determineUsername(),
                database.determinePassword());
        var statement = connection.createStatement()) {
      for (String rows : ROWS) {
        statement.execute(rows.formatted(PROCESSOR, agreements, details.replace("'", "''")));
      }
    }
  }
}
