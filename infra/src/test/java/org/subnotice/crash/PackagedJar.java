package org.subnotice.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.subnotice.crash.points.Boundary;

/**
 * The packaged program as a process of its own, on one port and one data folder for all its lives.
 * It is taken out of its jar and keeps its classes as the first life left them, as operations.md
 * says: its later lives begin in a third of the time.
 */
final class PackagedJar implements AutoCloseable {

  static final String OPERATOR = "operator-token-of-the-crash-test";

  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Path TESTS = Path.of("target", "test-classes");
  private static final Path JAR = Path.of("target", "subnotice.jar").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String MAIN = "org.subnotice.infra.Subnotice";

  private final Path folder;
  private final Path program;
  private final int port;
  private Process process;

  /** Starts it for the first time; {@code clock} is the demonstration's first instant. */
  PackagedJar(Path folder, String clock) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    program = extract(this.folder.resolve("program"));
    port = freePort();
    process =
        launch(clock, List.of("-XX:AOTCacheOutput=" + classes(), "-cp", program.toString(), MAIN));
  }

  private static Path extract(Path folder) throws IOException, InterruptedException {
    var extraction =
        new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract")
            .redirectErrorStream(true);
    extraction.command().addAll(List.of("--destination", folder.toString()));
    assertThat(extraction.inheritIO().start().waitFor()).isZero();
    return folder.resolve(JAR.getFileName());
  }

  private Path classes() {
    return program.resolveSibling("classes.aot");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process launch(String clock, List<String> arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(JAVA);
    // Its lives are short: the second compiler would never earn back what it costs.
    builder.command().add("-XX:TieredStopAtLevel=1");
    builder.command().addAll(arguments);
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

  /** In order, which alone leaves what makes later lives begin quickly. */
  void endFirstLife() throws InterruptedException {
    close();
    assertThat(classes()).exists();
  }

  /** SIGKILL: nothing is finished, nothing is said. Its database server lives on. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void startAgain(String clock) throws IOException {
    process = launch(clock, List.of("-XX:AOTCache=" + classes(), "-cp", program.toString(), MAIN));
  }

  /** To stand still where that boundary is reached for the nth time. */
  void startAgain(String clock, Boundary boundary, int nth) throws IOException {
    Files.deleteIfExists(sign());
    process =
        launch(
            clock,
            List.of(
                "-Dcrash.at=" + boundary,
                "-Dcrash.nth=" + nth,
                "-Dcrash.sign=" + sign(),
                "-XX:AOTCache=" + classes(),
                "-cp",
                program + File.pathSeparator + points(),
                MAIN,
                "--spring.main.sources=org.subnotice.crash.points.WatchedPorts"));
  }

  boolean standsStill() {
    return Files.exists(sign());
  }

  private Path sign() {
    return folder.resolve("stands-still");
  }

  /** Nothing else of the tests may come into the service. */
  private Path points() throws IOException {
    Path name = Path.of(Boundary.class.getPackageName().replace('.', '/'));
    FileSystemUtils.copyRecursively(TESTS.resolve(name), folder.resolve("points").resolve(name));
    return folder.resolve("points");
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
    return files().size();
  }

  List<KeptMail> mails() throws IOException {
    return files().stream().map(KeptMail::of).toList();
  }

  private List<Path> files() throws IOException {
    Path mails = data().resolve("mail");
    if (!Files.isDirectory(mails)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(mails)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
