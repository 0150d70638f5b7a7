package org.subnotice.infra.projection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empty tables of one connection that hide those of the same names: whoever writes through that
 * connection writes to them, and nobody else sees it. They are gone with the connection.
 */
final class ShadowTables {

  private final JdbcClient database;
  private final List<String> tables;
  private final String schema;

  private ShadowTables(JdbcClient database, List<String> tables, String schema) {
    this.database = database;
    this.tables = List.copyOf(tables);
    this.schema = schema;
  }

  static ShadowTables of(JdbcClient database, List<String> tables) {
    String schema = database.sql("SELECT current_schema()").query(String.class).single();
    var shadows = new ShadowTables(database, tables, schema);
    tables.forEach(
        table -> shadows.execute("CREATE TEMP TABLE %2$s (LIKE %1$s.%2$s INCLUDING ALL)", table));
    return shadows;
  }

  /** Within the caller's transaction: who reads sees all of the old rows or all of the new ones. */
  void replaceTheRealOnes() {
    for (String table : tables) {
      execute("DELETE FROM %1$s.%2$s", table);
      execute("INSERT INTO %1$s.%2$s SELECT * FROM pg_temp.%2$s", table);
    }
  }

  private void execute(String statement, String table) {
    database.sql(statement.formatted(schema, table)).update();
  }
}
