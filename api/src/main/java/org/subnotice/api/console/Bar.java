package org.subnotice.api.console;

import org.subnotice.api.page.Words;
import org.subnotice.api.read.ChangeView.Progress;

/**
 * How far the windows of a change have come, drawn and in words. The parts are rounded together, so
 * that a bar of which nothing is missing is full.
 *
 * @param decided percent of the width
 * @param running percent of the width
 * @param undelivered percent of the width
 */
record Bar(int decided, int running, int undelivered, String text) {

  private static final int WHOLE = 100;

  static Bar of(Progress progress, Words words) {
    int reached = progress.closed() + progress.open() + progress.undelivered();
    int decided = share(progress.closed(), progress);
    int started = share(progress.closed() + progress.open(), progress);
    int told = share(reached, progress);
    return new Bar(
        decided,
        started - decided,
        told - started,
        words.say(
            progress.undelivered() == 0 ? "progress" : "progress.undelivered",
            progress.planned(),
            progress.closed(),
            progress.open(),
            progress.undelivered(),
            Math.max(0, progress.planned() - reached)));
  }

  private static int share(int part, Progress progress) {
    return progress.planned() == 0 ? 0 : part * WHOLE / progress.planned();
  }
}
