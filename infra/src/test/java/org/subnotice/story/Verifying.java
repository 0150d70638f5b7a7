package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code subnotice.jar verify}, in a process that has neither our database nor our memory. */
record Verifying(int exitCode, String said) {

  static Verifying file(Path file, String... more) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.subnotice.infra.Subnotice", "verify", file.toString()));
    command.addAll(List.of(more));
    return running(new ProcessBuilder(command));
  }

  /** {@code script} in a shell, as a person would type it. */
  static Verifying shell(Path folder, String script) {
    return running(
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).directory(folder.toFile()));
  }

  private static Verifying running(ProcessBuilder command) {
    try {
      Process process = command.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("It does not come to an end: " + said);
      }
      return new Verifying(process.exitValue(), said);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
