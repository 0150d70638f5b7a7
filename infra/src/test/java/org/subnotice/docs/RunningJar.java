package org.subnotice.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged demonstration as a process of its own, started as the walkthrough says. */
final class RunningJar implements AutoCloseable {

  private static final Path JAR = Path.of("target", "subnotice.jar").toAbsolutePath();
  private static final String READY = "Subnotice is ready.";
  private static final int SECONDS_TO_STOP = 40;

  private final Path data;
  private final int port;
  private Process process;

  private RunningJar(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    process = start();
  }

  static RunningJar on(Path data) throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new RunningJar(data, socket.getLocalPort());
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  void restart() throws IOException, InterruptedException {
    close();
    process = start();
  }

  void awaitReady() throws IOException {
    var lines = process.inputReader();
    var said = new StringBuilder();
    for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new AssertionError("The service did not start:\n" + said);
      }
      said.append(line).append('\n');
    }
    Thread.ofVirtual().start(() -> drain(process));
  }

  private Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // Too short a life for the second compiler to earn back what it costs.
    var quick = "-XX:TieredStopAtLevel=1";
    var builder = new ProcessBuilder(java, quick, "-jar", JAR.toString()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SERVER_PORT", Integer.toString(port),
                "SUBNOTICE_BASE_URL", address(),
                "SUBNOTICE_DATA_DIR", data.toString(),
                "SUBNOTICE_DEMO_CLOCK", "2026-11-23T08:00:00Z"));
    return builder.start();
  }

  /** A full pipe would stop the service. */
  private static void drain(Process process) {
    try {
      process.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException _) {
      // The service has ended.
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
