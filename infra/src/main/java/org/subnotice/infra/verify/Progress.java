package org.subnotice.infra.verify;

import java.io.PrintStream;

/** One line that tells how far the check has come, with a bar where the whole is known. */
final class Progress {

  private static final int BETWEEN = 10_000;
  private static final int WHOLE = 100;
  private static final int WIDTH = 30;

  private final PrintStream line;
  private final Phrases phrases;
  private long whole;
  private long done;
  private long count;
  private long shown = -1;

  Progress(PrintStream line, Phrases phrases) {
    this.line = line;
    this.phrases = phrases;
  }

  /** {@code size} of the whole, in whatever unit {@link #one} counts; 0: nobody knows. */
  void begin(long size) {
    whole = size;
  }

  /** One more entry, which brings the work up to there. */
  void one(long upTo) {
    count++;
    done = upTo;
    if (count % BETWEEN == 0 || percent() > shown) {
      tell();
    }
  }

  void end() {
    done = whole;
    tell();
    line.println();
  }

  private long percent() {
    return whole == 0 ? -1 : Math.min(WHOLE, done * WHOLE / whole);
  }

  private void tell() {
    shown = percent();
    String entries = String.format(phrases.locale(), "%,d", count);
    line.print('\r' + bar() + phrases.say("progress", entries));
    line.flush();
  }

  private String bar() {
    if (whole == 0) {
      return "";
    }
    int full = (int) (shown * WIDTH / WHOLE);
    return "[%s%s] %3d %%  ".formatted("#".repeat(full), " ".repeat(WIDTH - full), shown);
  }
}
