package org.subnotice.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.subnotice.infra.projection.ReadModelTables;

/** The rows of tables as the database writes them down, to be compared byte for byte. */
final class Tables {

  private Tables() {}

  /** The rows of each table, sorted. */
  static SortedMap<String, List<String>> dump(Application application) {
    var rows = new TreeMap<String, List<String>>();
    try (var connection = application.database()) {
      for (String table : ReadModelTables.NAMES) {
        rows.put(table, dump(connection, table));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> dump(Connection connection, String table) throws SQLException {
    String sql =
        "SELECT array_agg(line ORDER BY line COLLATE \"C\") FROM (SELECT t::text AS line FROM "
            + table
            + " t) AS lines";
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      var lines = answer.getArray(1);
      return lines == null ? List.of() : List.of((String[]) lines.getArray());
    }
  }

  /** As somebody with access to the database could. */
  static int tamper(Application application, String sql) {
    try (var connection = application.database();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
