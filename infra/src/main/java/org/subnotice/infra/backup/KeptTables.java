package org.subnotice.infra.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.projection.ReadModelTables;

/**
 * The tables that must not be lost: all but those which follow from others or only say how far
 * somebody has read. A table that is new and named nowhere is kept.
 */
final class KeptTables {

  private static final List<String> MADE_ANEW =
      List.of("token_entry", "dead_letter", "flyway_schema_history");

  private final JdbcClient database;

  KeptTables(JdbcClient database) {
    this.database = database;
  }

  List<String> names() {
    return database
        .sql(
            """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND c.relname NOT LIKE 'qrtz\\_%' AND c.relname <> ALL (?) AND c.relname <> ALL (?)
            ORDER BY c.relname = 'ledger_checkpoint', c.relname
            """)
        .params(array(MADE_ANEW), array(ReadModelTables.NAMES))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }

  List<String> columns(String table) {
    return database
        .sql(
            """
            SELECT attname FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
            """)
        .param(table)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** The last migration. */
  String schema() {
    return database
        .sql(
            """
            SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC LIMIT 1
            """)
        .query(String.class)
        .single();
  }
}
