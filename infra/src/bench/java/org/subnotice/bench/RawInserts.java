package org.subnotice.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The least that PostgreSQL can be asked for: rows into a table with the log's own indexes. */
final class RawInserts {

  private final DataSource database;
  private final int perTransaction;

  RawInserts(DataSource database, int perTransaction) {
    this.database = database;
    this.perTransaction = perTransaction;
  }

  long batches(String table, List<EventRow> rows) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    .formatted(table, EventRow.COLUMNS))) {
      connection.setAutoCommit(false);
      long started = System.nanoTime();
      for (int from = 0; from < rows.size(); from += perTransaction) {
        for (EventRow row : page(rows, from)) {
          row.into(insert);
          insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
      }
      return System.nanoTime() - started;
    }
  }

  long copies(String table, List<EventRow> rows) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      long started = System.nanoTime();
      for (int from = 0; from < rows.size(); from += perTransaction) {
        String lines = page(rows, from).stream().map(EventRow::line).collect(Collectors.joining());
        copy.copyIn(
            "COPY %s (%s) FROM STDIN".formatted(table, EventRow.COLUMNS), new StringReader(lines));
        connection.commit();
      }
      return System.nanoTime() - started;
    }
  }

  private List<EventRow> page(List<EventRow> rows, int from) {
    return rows.subList(from, Math.min(from + perTransaction, rows.size()));
  }
}
