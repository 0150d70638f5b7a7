package org.subnotice.infra.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.subnotice.infra.backup.Manifest.Kept;
import org.subnotice.infra.backup.Manifest.Table;

/** Rows in PostgreSQL's own text format, which every later version reads. */
final class TableCopies {

  private final CopyManager copies;

  TableCopies(Connection connection) throws SQLException {
    copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  Table out(String table, List<String> columns, Path folder) throws SQLException, IOException {
    Path file = folder.resolve(table + ".copy");
    long rows;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      rows = copies.copyOut("COPY %s (%s) TO STDOUT".formatted(table, list(columns)), out);
    }
    return new Table(table, columns, rows, Kept.of(folder, file));
  }

  void in(Table table, Path folder) throws SQLException, IOException {
    Path file = folder.resolve(table.file().path());
    String copy = "COPY %s (%s) FROM STDIN".formatted(quoted(table.name()), list(table.columns()));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      copies.copyIn(copy, in);
    }
  }

  private static String list(List<String> columns) {
    return columns.stream().map(TableCopies::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
