package org.subnotice.infra.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.subnotice.infra.startup.StartupFailure;

/**
 * A real PostgreSQL on the loopback interface, its data kept in {@code postgres} below the data
 * folder across restarts and crashes.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String OWNER = "postgres";
  private static final String DATABASE = "postgres";
  private static final int ANY_PORT = 0;
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

  private final DataFolder folder;
  private final Password password;
  private final String secret;
  private final int port;
  private final Watchdog watchdog;
  private EmbeddedPostgres server;

  private EmbeddedDatabase(DataFolder folder, Password password) throws IOException {
    this.folder = folder;
    this.password = password;
    this.secret = password.text();
    this.server = serverIn(folder.path(), password, ANY_PORT);
    this.port = server.getPort();
    this.watchdog = Watchdog.over(folder.path().resolve("postgres"), this::startAgain);
  }

  /** At the same port, so that whoever holds its address finds it again. */
  private void startAgain() throws IOException {
    server.close();
    server = serverIn(folder.path(), password, port);
  }

  /** Takes the data folder and starts the server in it; fails in one sentence. */
  public static EmbeddedDatabase start(Path dataFolder) {
    DataFolder folder = DataFolder.take(dataFolder);
    try {
      return new EmbeddedDatabase(folder, Password.in(folder));
    } catch (IOException | RuntimeException | ExceptionInInitializerError failure) {
      closeQuietly(folder, failure);
      throw new StartupFailure(
          "the embedded PostgreSQL does not start. Its reasons stand in %s."
              .formatted(folder.path().resolve("postgres.log")),
          failure);
    }
  }

  private static EmbeddedPostgres serverIn(Path folder, Password password, int port)
      throws IOException {
    Path database = folder.resolve("postgres");
    Optional<OrphanedServer> orphan = OrphanedServer.on(database);
    if (orphan.isPresent()) {
      orphan.get().stop();
    }
    Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
    return durable(EmbeddedPostgres.builder())
        // The option goes to initdb as it is: the library has no other way to set a password.
        .setLocaleConfig("pwfile", password.file().toString())
        .setConnectConfig("password", password.text())
        .setDataDirectoryCustomizer(data -> Password.demandIn(data.toPath()))
        .setDataDirectory(database)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(folder.resolve("postgres-program").toFile())
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(LONGEST_RECOVERY)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .start();
  }

  /** The library is made for tests and starts a server that may lose commits. */
  private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
    return builder
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "100")
        .setServerConfig("log_checkpoints", "off");
  }

  private static void closeQuietly(DataFolder folder, Throwable failure) {
    try {
      folder.close();
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  /** Where the database is reached, user and password left out. */
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE);
  }

  /** The user who owns the server. */
  public String user() {
    return OWNER;
  }

  /** That user's password, the same at every start on this folder. */
  public String password() {
    return secret;
  }

  @Override
  public void close() throws IOException {
    watchdog.end();
    try (folder) {
      server.close();
    }
  }
}
