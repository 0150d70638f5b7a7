package org.subnotice.infra.work;

import org.subnotice.core.change.ChangeEvent.ChangeAnnounced;
import org.subnotice.core.change.ChangeEvent.ChangeSuperseded;
import org.subnotice.core.change.ChangeEvent.ChangeWithdrawn;
import org.subnotice.core.change.ChangeEvent.PlanningFinished;
import org.subnotice.core.change.ChangeEvent.SendingResumed;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowVoided;
import org.subnotice.infra.projection.Visible;
import org.subnotice.infra.quartz.Ticker;

/**
 * Which clerk to wake for which event. A missed call costs time, never a notice: clerks also look.
 */
final class WakeUps implements Visible {

  private final Clerks clerks;
  private final Ticker ticker;

  WakeUps(Clerks clerks, Ticker ticker) {
    this.clerks = clerks;
    this.ticker = ticker;
  }

  @Override
  public void on(Object event) {
    switch (event) {
      case ChangeAnnounced _, SendingResumed _, WindowVoided _ -> clerks.notices().wake();
      case ObjectionReceived _, ObjectionWithdrawn _ -> clerks.confirmations().wake();
      case ApprovalReceived _ -> {
        clerks.confirmations().wake();
        clerks.periods().wake();
      }
      case WindowOpened e -> ticker.lookAt(e.closesAt());
      case ObjectionResolved e -> {
        if (e.stopAt() != null) {
          ticker.lookAt(e.stopAt());
        }
        clerks.periods().wake();
      }
      case PlanningFinished _,
          WindowLapsed _,
          ServiceStopped _,
          FirstUseAuthorised _,
          ChangeWithdrawn _,
          ChangeSuperseded _ ->
          clerks.periods().wake();
      default -> {}
    }
  }
}
