package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.util.List;
import org.subnotice.core.window.WindowCommand.EndWindow;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.reaction.ClosingWork.OrphanedWindow;

/** No window outlives its change or its agreement. */
public final class WhenAChangeOrAnAgreementEndsThenEndItsWindows implements Reaction {

  private static final int PER_RUN = 1_000;

  private final ClosingWork work;
  private final Deciding deciding;
  private final Clock clock;

  public WhenAChangeOrAnAgreementEndsThenEndItsWindows(
      ClosingWork work, Deciding deciding, Clock clock) {
    this.work = work;
    this.deciding = deciding;
    this.clock = clock;
  }

  @Override
  public void run() {
    var now = clock.instant();
    var page = work.orphaned(now, PER_RUN);
    while (!page.isEmpty()) {
      page.forEach(this::end);
      page = work.orphaned(now, PER_RUN);
    }
  }

  private void end(OrphanedWindow window) {
    deciding.decide(
        window.processor(), List.of(new EndWindow(new WindowId(window.window()), window.reason())));
  }
}
