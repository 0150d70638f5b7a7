package org.subnotice.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived the service which started it. Whoever holds the data folder's
 * lock may stop it.
 */
final class OrphanedServer {

  private static final int SECONDS_TO_STOP = 30;

  private final ProcessHandle process;

  private OrphanedServer(ProcessHandle process) {
    this.process = process;
  }

  /** The server that runs on this database folder, found by the file it leaves there. */
  static Optional<OrphanedServer> on(Path databaseFolder) throws IOException {
    Path pidFile = databaseFolder.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.size() < 2 || !sameFolder(lines.get(1), databaseFolder)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(OrphanedServer::isPostgres)
        .map(OrphanedServer::new);
  }

  private static boolean sameFolder(String recorded, Path databaseFolder) throws IOException {
    Path folder = Path.of(recorded.strip());
    return Files.exists(folder) && Files.isSameFile(folder, databaseFolder);
  }

  /** A process id may have been given to another program since. */
  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElse(false);
  }

  /** Stops it without waiting for its clients; what was committed stays. */
  void stop() throws IOException {
    interrupt();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the old server stopped", interrupted);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IOException("the old server, process " + process.pid() + ", stays", failure);
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients that never leave. */
  private void interrupt() throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      process.destroyForcibly();
    } else {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
  }
}
