package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.subnotice.infra.backup.Manifest.Table;
import org.subnotice.infra.backup.Place.Login;
import org.subnotice.infra.embedded.EmbeddedDatabase;
import org.subnotice.infra.erasure.Erased;
import org.subnotice.infra.erasure.ErasureList;
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

  /** What was done. {@code erasedAgain} are persons whom the backup would have brought back. */
  record Done(Manifest manifest, int erasedAgain) {}

  Done from(Wanted wanted) throws IOException, SQLException {
    Manifest manifest = Manifest.checkedIn(wanted.folder());
    List<Erased> erased = wanted.erased(place.dataFolder());
    List<Erased> later = filled(manifest, wanted, erased);
    copyFiles(manifest, wanted, later.isEmpty() ? Backup.READABLE : List.of(Backup.KEYS));
    ErasureList.write(place.dataFolder().resolve(Backup.KEYS).resolve(ErasureList.NAME), erased);
    return new Done(manifest, later.size());
  }

  private List<Erased> filled(Manifest manifest, Wanted wanted, List<Erased> erased)
      throws IOException, SQLException {
    if (place.configured().isPresent()) {
      return fill(place.configured().get(), manifest, wanted, erased);
    }
    requireUnused();
    try (EmbeddedDatabase server = EmbeddedDatabase.start(place.dataFolder())) {
      var login = new Login(server.jdbcUrl(), server.user(), server.password());
      return fill(login, manifest, wanted, erased);
    }
  }

  private void requireUnused() {
    if (Files.exists(place.dataFolder().resolve("postgres"))) {
      throw new StartupFailure(
          "the data folder %s has a database already. Set SUBNOTICE_DATA_DIR to a new one."
              .formatted(place.dataFolder()));
    }
  }

  private static List<Erased> fill(
      Login login, Manifest manifest, Wanted wanted, List<Erased> erased)
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
        copies.in(table, wanted.folder());
      }
      var numbers = new Numbers(database);
      numbers.goOn();
      wanted.until().ifPresent(new Cut(database)::after);
      List<Erased> later = new LaterErasures(database).applied(erased);
      connection.commit();
      return later;
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

  private void copyFiles(Manifest manifest, Wanted wanted, List<String> readable)
      throws IOException {
    FolderCopies.makeClosed(place.dataFolder());
    for (Manifest.Kept kept : manifest.files()) {
      Path copy = place.dataFolder().resolve(kept.path());
      if (!Files.exists(copy)) {
        Files.copy(wanted.folder().resolve(kept.path()), copy);
      }
    }
    if (wanted.apart().isPresent()) {
      for (String name : readable) {
        FolderCopies.copy(wanted.apart().get().resolve(name), place.dataFolder().resolve(name));
      }
    }
  }
}
