package org.subnotice.infra.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets every column that numbers its rows go on behind the highest number that was restored. */
final class Numbers {

  private final JdbcClient database;

  Numbers(JdbcClient database) {
    this.database = database;
  }

  private record Numbered(String table, String column) {}

  void goOn() {
    for (Numbered numbered : numbered()) {
      database
          .sql(
              """
              SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 1),
                max(%2$s) IS NOT NULL) FROM %1$s
              """
                  .formatted(numbered.table(), numbered.column()))
          .query(Long.class)
          .single();
    }
  }

  private List<Numbered> numbered() {
    return database
        .sql(
            """
            SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
              AND a.attidentity <> ''
            """)
        .query((row, number) -> new Numbered(row.getString(1), row.getString(2)))
        .list();
  }
}
