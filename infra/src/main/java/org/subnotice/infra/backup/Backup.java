package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.subnotice.infra.backup.Manifest.Kept;
import org.subnotice.infra.backup.Manifest.Table;
import org.subnotice.infra.erasure.ErasureList;

/**
 * Copies the tables that must not be lost as they were at one instant, while the service goes on.
 * What is readable without the key goes into a folder apart.
 */
final class Backup {

  static final String KEYS = "keys";
  static final List<String> READABLE = List.of(KEYS, "mail");
  static final List<String> SMALL = List.of("demo-clock", "operator-token.sha256");

  private final Place place;

  Backup(Place place) {
    this.place = place;
  }

  /** {@code apart} takes keys and mails; without one they are left out. */
  Manifest to(Path folder, Optional<Path> apart) throws IOException, SQLException {
    FolderCopies.makeClosed(folder);
    try (Connection connection = place.running().connect()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      Manifest manifest = copied(connection, folder);
      connection.rollback();
      if (apart.isPresent()) {
        copyReadable(apart.get());
      }
      manifest.writeTo(folder);
      return manifest;
    }
  }

  private Manifest copied(Connection connection, Path folder) throws SQLException, IOException {
    var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    Instant now =
        database
            .sql("SELECT now()")
            .query((row, number) -> row.getTimestamp(1).toInstant())
            .single();
    var kept = new KeptTables(database);
    var copies = new TableCopies(connection);
    List<Table> tables = new ArrayList<>();
    for (String table : kept.names()) {
      tables.add(copies.out(table, kept.columns(table), folder));
    }
    List<Kept> files = small(folder);
    ErasureList.write(folder.resolve(ErasureList.NAME), ErasureList.inLog(database));
    return new Manifest(Manifest.FORMAT, now, kept.schema(), tables, files);
  }

  private List<Kept> small(Path folder) throws IOException {
    List<Kept> files = new ArrayList<>();
    for (String name : SMALL) {
      Path file = place.dataFolder().resolve(name);
      if (Files.exists(file)) {
        files.add(Kept.of(folder, Files.copy(file, folder.resolve(name))));
      }
    }
    return files;
  }

  private void copyReadable(Path apart) throws IOException {
    for (String name : READABLE) {
      FolderCopies.copy(place.dataFolder().resolve(name), apart.resolve(name));
    }
  }
}
