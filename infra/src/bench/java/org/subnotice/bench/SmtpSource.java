package org.subnotice.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Postfix's own load program, which builds nothing and sends one text over and over. */
record SmtpSource(int port, int connections, int length) {

  private static final String PROGRAM = "smtp-source";

  /** Debian's package postfix brings it; unpacking the package suffices. */
  static boolean isThere() {
    try {
      new ProcessBuilder(PROGRAM).redirectErrorStream(true).start().waitFor();
      return true;
    } catch (IOException notFound) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Nanoseconds for so many mails over connections that are kept. */
  long send(int mails) throws IOException, InterruptedException {
    long started = System.nanoTime();
    var process = new ProcessBuilder(command(mails)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return System.nanoTime() - started;
  }

  private List<String> command(int mails) {
    return List.of(
        PROGRAM,
        "-d",
        "-s",
        Integer.toString(connections),
        "-m",
        Integer.toString(mails),
        "-l",
        Integer.toString(length),
        "-f",
        "datenschutz@acme.example",
        "-t",
        "karl@kunde.example",
        "127.0.0.1:" + port);
  }
}
