package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.reaction.TellingWork.ChangeToTell;

/**
 * A notice to every designated contact: first fixed and put on record, then handed over, each
 * answer recorded before the next message goes out. A crash between the two repeats one message per
 * connection at most, under the same Message-ID.
 */
public final class WhenWindowPlannedThenTellTheController implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenWindowPlannedThenTellTheController.class.getName());
  private static final int PER_PAGE = 200;

  private final TellingWork work;
  private final Courier courier;
  private final NoticePreparing preparing;
  private final NoticeSending sending;

  public WhenWindowPlannedThenTellTheController(
      TellingWork work, Courier courier, NoticePreparing preparing, NoticeSending sending) {
    this.work = work;
    this.courier = courier;
    this.preparing = preparing;
    this.sending = sending;
  }

  @Override
  public void run() {
    var changes = work.changes();
    if (changes.isEmpty()) {
      return;
    }
    try (var connection = courier.open()) {
      changes.forEach(change -> tell(change, connection));
    }
  }

  private void tell(ChangeToTell change, Connection connection) {
    var dossier = work.dossier(change);
    var page = work.windows(change, Optional.empty(), PER_PAGE);
    while (!page.isEmpty()) {
      tellEach(dossier, page, connection);
      page = work.windows(change, Optional.of(page.getLast()), PER_PAGE);
    }
  }

  /** One notice that cannot be written must not keep the others from being sent. */
  private void tellEach(Dossier dossier, List<String> windows, Connection connection) {
    try {
      tell(dossier, windows, connection);
    } catch (RuntimeException failure) {
      if (windows.size() == 1) {
        LOG.log(Level.WARNING, "The notice of {0} waits: {1}", windows.getFirst(), failure);
        return;
      }
      windows.forEach(window -> tellEach(dossier, List.of(window), connection));
    }
  }

  private void tell(Dossier dossier, List<String> windows, Connection connection) {
    var notices = preparing.prepare(dossier, windows);
    notices.forEach(notice -> sending.send(dossier, notice, connection));
  }
}
