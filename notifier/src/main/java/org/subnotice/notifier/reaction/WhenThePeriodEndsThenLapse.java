package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.subnotice.core.window.WindowCommand.Lapse;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.reaction.ClosingWork.DueWindow;

/**
 * Looks at every window that is due. The windows decide by their instants, however late it comes;
 * and it looks only up to the instant before which nothing is still on its way in.
 */
public final class WhenThePeriodEndsThenLapse implements Reaction {

  private static final int PER_TRANSACTION = 1_000;

  private final ClosingWork work;
  private final Deciding deciding;
  private final Intake intake;

  public WhenThePeriodEndsThenLapse(ClosingWork work, Deciding deciding, Intake intake) {
    this.work = work;
    this.deciding = deciding;
    this.intake = intake;
  }

  @Override
  public void run() {
    var now = intake.drainedUntil();
    var page = work.due(now, Optional.empty(), PER_TRANSACTION);
    while (!page.isEmpty()) {
      lapse(page, now);
      page = work.due(now, Optional.of(page.getLast()), PER_TRANSACTION);
    }
  }

  private void lapse(List<DueWindow> page, Instant now) {
    Map<String, List<Lapse>> byProcessor =
        page.stream()
            .collect(
                Collectors.groupingBy(
                    DueWindow::processor,
                    Collectors.mapping(
                        due -> new Lapse(new WindowId(due.window()), now), Collectors.toList())));
    byProcessor.forEach(deciding::decide);
  }
}
