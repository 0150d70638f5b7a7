package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.subnotice.notifier.reaction.TellingWork.ChangeToTell;
import org.subnotice.notifier.reaction.TellingWork.Turn;

/** The controllers of one change, told page by page; while one page is sent the next is written. */
final class Telling {

  private static final Logger LOG = System.getLogger(Telling.class.getName());
  private static final int PER_PAGE = 200;

  private final TellingWork work;
  private final ChangeToTell change;
  private final Turn turn;
  private final Dossier dossier;
  private final BiFunction<Dossier, List<String>, WrittenPage> writing;
  private final NoticeSending sending;
  private final Lines lines;

  Telling(
      TellingWork work,
      ChangeToTell change,
      Turn turn,
      BiFunction<Dossier, List<String>, WrittenPage> writing,
      NoticeSending sending,
      Lines lines) {
    this.work = work;
    this.change = change;
    this.turn = turn;
    this.dossier = work.dossier(change);
    this.writing = writing;
    this.sending = sending;
    this.lines = lines;
  }

  /** Some windows, and their notices as soon as they are written. */
  private record Page(List<String> windows, Supplier<WrittenPage> notices) {}

  void run() {
    var page = page(Optional.empty());
    while (page.isPresent() && !lines.isCut()) {
      var now = page.get();
      page = page(Optional.of(now.windows().getLast()));
      tell(now);
    }
  }

  private Optional<Page> page(Optional<String> after) {
    var windows = work.windows(change, turn, after, PER_PAGE);
    return windows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page(windows, lines.meanwhile(() -> writing.apply(dossier, windows))));
  }

  /** One notice that cannot be written must not keep the others from being sent. */
  private void tell(Page page) {
    try {
      send(page);
    } catch (RuntimeException failure) {
      LOG.log(Level.DEBUG, "A page of notices is told one by one", failure);
      page.windows().stream().takeWhile(window -> !lines.isCut()).forEach(this::tellAlone);
    }
  }

  private void tellAlone(String window) {
    try {
      send(new Page(List.of(window), () -> writing.apply(dossier, List.of(window))));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The notice of {0} waits: {1}", window, failure);
    }
  }

  /** What was written in advance may have been held, answered or put off meanwhile. */
  private void send(Page page) {
    var written = page.notices().get();
    sending.send(written.only(work.stillToTell(change, turn, page.windows())), lines);
  }
}
