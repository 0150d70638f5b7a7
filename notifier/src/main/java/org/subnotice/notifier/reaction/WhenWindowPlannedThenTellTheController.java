package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.reaction.TellingWork.ChangeToTell;
import org.subnotice.notifier.reaction.TellingWork.Turn;

/**
 * A notice to every designated contact: first fixed and put on record, then handed over by several
 * connections. Each attempt is on record before and after its message goes out, so a crash repeats
 * one message per connection at most, under the same Message-ID. Those that were never tried go
 * before those that failed.
 */
public final class WhenWindowPlannedThenTellTheController implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenWindowPlannedThenTellTheController.class.getName());
  private static final int PER_PAGE = 200;

  private final TellingWork work;
  private final Deciding deciding;
  private final Courier courier;
  private final NoticePreparing preparing;
  private final NoticeSending sending;
  private final int connections;

  public WhenWindowPlannedThenTellTheController(
      TellingWork work,
      Deciding deciding,
      Courier courier,
      NoticePreparing preparing,
      NoticeSending sending,
      int connections) {
    this.work = work;
    this.deciding = deciding;
    this.courier = courier;
    this.preparing = preparing;
    this.sending = sending;
    this.connections = connections;
  }

  @Override
  public void run() {
    for (var turn : Turn.values()) {
      var changes = work.changes(turn);
      if (!changes.isEmpty()) {
        tell(changes, turn);
      }
    }
  }

  private void tell(List<ChangeToTell> changes, Turn turn) {
    try (var lines = new Lines(courier, connections)) {
      changes.forEach(change -> tell(change, turn, lines));
    }
  }

  private void tell(ChangeToTell change, Turn turn, Lines lines) {
    var dossier = work.dossier(change);
    var page = work.windows(change, turn, Optional.empty(), PER_PAGE);
    while (!page.isEmpty() && !lines.isCut()) {
      tellEach(dossier, page, lines);
      page = work.windows(change, turn, Optional.of(page.getLast()), PER_PAGE);
    }
  }

  /** One notice that cannot be written must not keep the others from being sent. */
  private void tellEach(Dossier dossier, List<String> windows, Lines lines) {
    try {
      tell(dossier, windows, lines);
    } catch (RuntimeException failure) {
      if (windows.size() == 1) {
        LOG.log(Level.WARNING, "The notice of {0} waits: {1}", windows.getFirst(), failure);
        return;
      }
      windows.stream()
          .takeWhile(window -> !lines.isCut())
          .forEach(window -> tellEach(dossier, List.of(window), lines));
    }
  }

  private void tell(Dossier dossier, List<String> windows, Lines lines) {
    var atHand = deciding.take(dossier.processor(), windows);
    var tried = sending.tried(atHand);
    var notices = preparing.prepare(dossier, atHand, tried);
    sending.send(dossier.processor(), atHand, notices, tried, lines);
  }
}
