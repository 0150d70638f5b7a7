package org.subnotice.notifier.reaction;

import java.util.List;
import org.subnotice.core.window.EndReason;
import org.subnotice.core.window.WindowCommand.EndWindow;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.reaction.ClosingWork.OrphanedWindow;

/** No window outlives its change. */
public final class WhenAChangeEndsThenEndItsWindows implements Reaction {

  private static final int PER_RUN = 1_000;

  private final ClosingWork work;
  private final Deciding deciding;

  public WhenAChangeEndsThenEndItsWindows(ClosingWork work, Deciding deciding) {
    this.work = work;
    this.deciding = deciding;
  }

  @Override
  public void run() {
    for (var page = work.orphaned(PER_RUN); !page.isEmpty(); page = work.orphaned(PER_RUN)) {
      page.forEach(this::end);
    }
  }

  private void end(OrphanedWindow window) {
    var reason = window.superseded() ? EndReason.CHANGE_SUPERSEDED : EndReason.CHANGE_WITHDRAWN;
    deciding.decide(
        window.processor(), List.of(new EndWindow(new WindowId(window.window()), reason)));
  }
}
