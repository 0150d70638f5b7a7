package org.subnotice.notifier.reaction;

import java.util.List;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.reaction.TellingWork.Turn;

/**
 * A notice to every designated contact: first fixed and put on record, then handed over by several
 * connections. Each attempt is on record before and after its message goes out, so a crash repeats
 * one message per connection at most, under the same Message-ID. Those that were never tried go
 * before those that failed.
 */
public final class WhenWindowPlannedThenTellTheController implements Reaction {

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
        try (var lines = new Lines(courier, connections)) {
          changes.forEach(
              change -> new Telling(work, change, turn, this::written, sending, lines).run());
        }
      }
    }
  }

  private WrittenPage written(Dossier dossier, List<String> windows) {
    var atHand = deciding.take(dossier.processor(), windows);
    var tried = sending.tried(atHand);
    var notices = preparing.prepare(dossier, atHand, tried);
    return new WrittenPage(dossier.processor(), atHand, tried, notices);
  }
}
