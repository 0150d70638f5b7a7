package org.subnotice.notifier.reaction;

import java.time.Clock;
import org.subnotice.core.change.ChangeCommand.RetireChange;
import org.subnotice.core.change.ChangeId;

/** A change that brought a subprocessor ends when the subprocessor has gone everywhere. */
public final class WhenASubprocessorIsGoneThenRetireItsChange implements Reaction {

  private final ClosingWork work;
  private final Deciding deciding;
  private final Clock clock;

  public WhenASubprocessorIsGoneThenRetireItsChange(
      ClosingWork work, Deciding deciding, Clock clock) {
    this.work = work;
    this.deciding = deciding;
    this.clock = clock;
  }

  @Override
  public void run() {
    work.gone(clock.instant())
        .forEach(
            change ->
                deciding.decide(
                    change.processor(),
                    new RetireChange(new ChangeId(change.change()), new ChangeId(change.by()))));
  }
}
