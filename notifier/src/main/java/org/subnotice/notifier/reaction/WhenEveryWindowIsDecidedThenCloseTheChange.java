package org.subnotice.notifier.reaction;

import org.subnotice.core.change.ChangeCommand.BeginUse;
import org.subnotice.core.change.ChangeCommand.CloseChange;
import org.subnotice.core.change.ChangeId;

/** Carries into the change what its windows have come to: decided, abandoned, in use. */
public final class WhenEveryWindowIsDecidedThenCloseTheChange implements Reaction {

  private final ClosingWork work;
  private final Deciding deciding;

  public WhenEveryWindowIsDecidedThenCloseTheChange(ClosingWork work, Deciding deciding) {
    this.work = work;
    this.deciding = deciding;
  }

  @Override
  public void run() {
    for (var change : work.decided()) {
      deciding.decide(
          change.processor(), new CloseChange(new ChangeId(change.change()), change.permitted()));
    }
    for (var change : work.used()) {
      deciding.decide(change.processor(), new BeginUse(new ChangeId(change.change()), change.on()));
    }
  }
}
