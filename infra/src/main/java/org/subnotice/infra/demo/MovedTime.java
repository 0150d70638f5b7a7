package org.subnotice.infra.demo;

import java.time.Instant;
import org.subnotice.api.demo.DemoTime;
import org.subnotice.infra.clock.DemoClock;
import org.subnotice.infra.work.Clerks;
import org.subnotice.infra.work.DueInstants;
import org.subnotice.infra.work.UpToDate;

/**
 * Moves the demonstration's clock: what was outstanding is done at the old time, what comes due is
 * done at the new one, and the scheduler learns how far the clock is ahead now.
 */
final class MovedTime implements DemoTime {

  private final DemoClock clock;
  private final Clerks clerks;
  private final DueInstants due;
  private final UpToDate upToDate;

  MovedTime(DemoClock clock, Clerks clerks, DueInstants due, UpToDate upToDate) {
    this.clock = clock;
    this.clerks = clerks;
    this.due = due;
    this.upToDate = upToDate;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public synchronized Instant advanceTo(Instant target) {
    clerks.runNow();
    clock.advanceTo(target);
    clerks.runNow();
    due.schedule();
    upToDate.require();
    return clock.instant();
  }
}
