package org.subnotice.crash;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The runnable jar as a process of its own, on one port and one data folder for all its lives. */
final class PackagedJar implements AutoCloseable {

  static final String OPERATOR = "operator-token-of-the-crash-test";

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Path JAR = Path.of("target", "subnotice.jar").toAbsolutePath();

  private final Path folder;
  private final int port;
  private Process process;

  /** Starts it for the first time; {@code clock} is the demonstration's first instant. */
  PackagedJar(Path folder, String clock) throws IOException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    port = freePort();
    process = launch(clock);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process launch(String clock) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Its lives are short: the second compiler would never earn back what it costs.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            JAR.toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "SERVER_PORT",
                Integer.toString(port),
                "SUBNOTICE_DATA_DIR",
                data().toString(),
                "SUBNOTICE_OPERATOR_TOKEN",
                OPERATOR,
                "SUBNOTICE_BASE_URL",
                url(""),
                "SUBNOTICE_DEMO_CLOCK",
                clock));
    Redirect log = Redirect.appendTo(folder.resolve("service.log").toFile());
    return builder.redirectOutput(log).redirectErrorStream(true).start();
  }

  private Path data() {
    return folder.resolve("data");
  }

  String url(String path) {
    return "http://localhost:" + port + path;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** SIGKILL: nothing is finished, nothing is said. Its database server lives on. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void startAgain(String clock) throws IOException {
    process = launch(clock);
  }

  /** How long it took until it could take work. */
  Duration awaitReady(Outside outside) {
    return Waiting.until(
        "the service is ready, its log in " + folder,
        LONGEST_START,
        () -> {
          if (!alive()) {
            throw new AssertionError("The service stopped at its start, its log in " + folder);
          }
          return outside.answers("/actuator/health/readiness");
        });
  }

  /** How many mails its mail server has kept, whether or not it lives. */
  long mailsKept() throws IOException {
    Path mails = data().resolve("mail");
    if (!Files.isDirectory(mails)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(mails)) {
      return files.filter(file -> file.toString().endsWith(".eml")).count();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(40, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
