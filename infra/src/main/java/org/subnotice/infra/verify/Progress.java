package org.subnotice.infra.verify;

import java.io.PrintStream;
import java.util.Locale;

/** One line that tells how far the check has come. */
final class Progress {

  private static final int BETWEEN = 10_000;

  private final PrintStream line;
  private long count;

  Progress(PrintStream line) {
    this.line = line;
  }

  void one() {
    count++;
    if (count % BETWEEN == 0) {
      tell("\r");
    }
  }

  void end() {
    tell("\r");
    line.println();
  }

  private void tell(String start) {
    line.print(String.format(Locale.ROOT, "%sChecked %,d entries", start, count));
    line.flush();
  }
}
