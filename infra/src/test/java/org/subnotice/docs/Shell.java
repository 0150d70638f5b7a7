package org.subnotice.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** One bash for all blocks, so that what a block sets the next ones know. */
final class Shell implements AutoCloseable {

  private static final char END_OF_BLOCK = '\u001e';

  private final Process process;
  private final Writer commands;
  private final BufferedReader output;

  private Shell(Process process) {
    this.process = process;
    commands = process.outputWriter(StandardCharsets.UTF_8);
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static Shell against(String base) throws IOException {
    var builder = new ProcessBuilder("bash").redirectErrorStream(true);
    builder.environment().put("BASE", base);
    builder.environment().put("LC_ALL", "C.UTF-8");
    var shell = new Shell(builder.start());
    shell.run("set -euo pipefail\n");
    return shell;
  }

  /** What the commands print; fails with it when one of them fails. */
  String run(String block) throws IOException {
    commands.write(block + "printf '\\036'\n");
    commands.flush();
    var printed = new StringBuilder();
    for (int next = output.read(); next != END_OF_BLOCK; next = output.read()) {
      if (next < 0) {
        throw new AssertionError("A command failed in\n" + block + "after printing\n" + printed);
      }
      printed.append((char) next);
    }
    return printed.toString();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
