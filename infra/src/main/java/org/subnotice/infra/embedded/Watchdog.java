package org.subnotice.infra.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the embedded server started again when it dies while the service lives. */
final class Watchdog {

  /**
   * Starts the server once more where it was; fails while remains of the old one are in the way.
   */
  @FunctionalInterface
  interface Restart {
    void run() throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final long BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();
  private static final long AFTER_A_FAILURE = Duration.ofSeconds(1).toNanos();

  private final Path databaseFolder;
  private final Restart restart;
  private final Thread thread;
  private volatile boolean watching = true;

  private Watchdog(Path databaseFolder, Restart restart) {
    this.databaseFolder = databaseFolder;
    this.restart = restart;
    this.thread = Thread.ofPlatform().name("embedded-database").daemon().unstarted(this::watch);
  }

  static Watchdog over(Path databaseFolder, Restart restart) {
    var watchdog = new Watchdog(databaseFolder, restart);
    // Where processes cannot be looked at, it would see a dead server in a living one.
    if (watchdog.lives()) {
      watchdog.thread.start();
    }
    return watchdog;
  }

  /** Returns when nothing is started any more. */
  void end() {
    watching = false;
    LockSupport.unpark(thread);
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (watching) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      if (!lives()) {
        startAgainUnlessMistaken();
      }
    }
  }

  /** The server's file is not written in one go. */
  private void startAgainUnlessMistaken() {
    LockSupport.parkNanos(BETWEEN_LOOKS);
    if (watching && !lives()) {
      LockSupport.parkNanos(startedAgain());
    }
  }

  private boolean lives() {
    try {
      Optional<OrphanedServer> server = OrphanedServer.on(databaseFolder);
      return server.isPresent();
    } catch (IOException | NumberFormatException unreadable) {
      return false;
    }
  }

  private long startedAgain() {
    LOG.error("The embedded PostgreSQL has died; it is started again.");
    try {
      restart.run();
      LOG.warn("The embedded PostgreSQL runs again.");
      return BETWEEN_LOOKS;
    } catch (IOException | RuntimeException failure) {
      LOG.error("The embedded PostgreSQL does not start: {}", failure.toString());
      return AFTER_A_FAILURE;
    }
  }
}
