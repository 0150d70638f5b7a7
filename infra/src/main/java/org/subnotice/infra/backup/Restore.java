package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.subnotice.infra.backup.Manifest.Table;
import org.subnotice.infra.backup.Place.Login;
import org.subnotice.infra.embedded.EmbeddedDatabase;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Fills an empty database from a backup, in one transaction. The read models stay empty: the
 * service makes them from the log at its next start.
 */
final class Restore {

  private final Place place;

  Restore(Place place) {
    this.place = place;
  }

  /** {@code until} leaves out what was recorded later. */
  Manifest from(Path folder, Optional<Path> apart, Optional<Instant> until)
      throws IOException, SQLException {
    Manifest manifest = Manifest.checkedIn(folder);
    if (place.configured().isPresent()) {
      fill(place.configured().get(), manifest, folder, until);
    } else {
      requireUnused();
      try (EmbeddedDatabase server = EmbeddedDatabase.start(place.dataFolder())) {
        fill(
            new Login(server.jdbcUrl(), server.user(), server.password()), manifest, folder, until);
      }
    }
    copyFiles(folder, manifest, apart);
    return manifest;
  }

  private void requireUnused() {
    if (Files.exists(place.dataFolder().resolve("postgres"))) {
      throw new StartupFailure(
          "the data folder %s has a database already. Set SUBNOTICE_DATA_DIR to a new one."
              .formatted(place.dataFolder()));
    }
  }

  private static void fill(Login login, Manifest manifest, Path folder, Optional<Instant> until)
      throws IOException, SQLException {
    Flyway.configure()
        .dataSource(login.url(), login.user(), login.password())
        .locations("classpath:db/migration")
        .target(manifest.schema())
        .load()
        .migrate();
    try (Connection connection = login.connect()) {
      connection.setAutoCommit(false);
      var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      requireEmpty(database);
      var copies = new TableCopies(connection);
      for (Table table : manifest.tables()) {
        copies.in(table, folder);
      }
      var numbers = new Numbers(database);
      numbers.goOn();
      until.ifPresent(new Cut(database)::after);
      connection.commit();
    }
  }

  private static void requireEmpty(JdbcClient database) {
    boolean used =
        database
            .sql("SELECT EXISTS (SELECT FROM domain_event) OR EXISTS (SELECT FROM person_key)")
            .query(Boolean.class)
            .single();
    if (used) {
      throw new StartupFailure("the database is not empty. Restore into a new one.");
    }
  }

  private void copyFiles(Path folder, Manifest manifest, Optional<Path> apart) throws IOException {
    FolderCopies.makeClosed(place.dataFolder());
    for (Manifest.Kept kept : manifest.files()) {
      Path copy = place.dataFolder().resolve(kept.path());
      if (!Files.exists(copy)) {
        Files.copy(folder.resolve(kept.path()), copy);
      }
    }
    if (apart.isPresent()) {
      for (String name : Backup.READABLE) {
        FolderCopies.copy(apart.get().resolve(name), place.dataFolder().resolve(name));
      }
    }
  }
}
