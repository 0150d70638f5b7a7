package org.subnotice.infra.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.subnotice.infra.embedded.EmbeddedDatabase;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Backs up the running service as the command does, restores that into a PostgreSQL of its own as
 * the command does, and has the copy looked at. All of it in one folder that is gone afterwards.
 */
final class RestoreTest {

  private static final int TIMES_ITS_SIZE = 3;
  private static final long MEGABYTE = 1 << 20;
  private static final int CONNECTIONS = 4;

  private final Place place;
  private final JdbcClient live;
  private final RestoredCopy copy;
  private final Clock clock;

  RestoreTest(Place place, JdbcClient live, RestoredCopy copy, Clock clock) {
    this.place = place;
    this.live = live;
    this.copy = copy;
    this.clock = clock;
  }

  Outcome run() throws IOException, SQLException {
    Path folder = place.dataFolder().resolve("restore-test");
    clear(folder);
    FolderCopies.makeClosed(folder);
    try {
      requireSpace(folder);
      return tested(folder);
    } finally {
      clear(folder);
    }
  }

  private Outcome tested(Path folder) throws IOException, SQLException {
    Instant copiedAt = clock.instant();
    Path backup = folder.resolve("backup");
    Path apart = folder.resolve("apart");
    Path data = folder.resolve("data");
    new Backup(place).to(backup, Optional.of(apart));
    new Restore(new Place(data, Optional.empty()))
        .from(new Wanted(backup, Optional.of(apart), Optional.empty(), Optional.empty()));
    try (var server = EmbeddedDatabase.start(data);
        var restored = pool(server)) {
      return new Outcome(copiedAt, clock.instant(), copy.examined(restored));
    }
  }

  private static HikariDataSource pool(EmbeddedDatabase server) {
    var pool = new HikariDataSource();
    pool.setPoolName("restore-test");
    pool.setJdbcUrl(server.jdbcUrl());
    pool.setUsername(server.user());
    pool.setPassword(server.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    return pool;
  }

  private void requireSpace(Path folder) throws IOException {
    long size = live.sql("SELECT pg_database_size(current_database())").query(Long.class).single();
    long needed = size * TIMES_ITS_SIZE;
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new StartupFailure(
          "%d MB are free in %s, and a test needs %d."
              .formatted(free / MEGABYTE, folder, needed / MEGABYTE));
    }
  }

  /** A test that was cut off may have left a server that still runs. */
  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder.resolve("data").resolve("postgres").resolve("postmaster.pid"))) {
      EmbeddedDatabase.start(folder.resolve("data")).close();
    }
    FileSystemUtils.deleteRecursively(folder);
  }
}
