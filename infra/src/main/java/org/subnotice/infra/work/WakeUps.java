package org.subnotice.infra.work;

import java.util.Optional;
import org.subnotice.core.agreement.AgreementEvent.AgreementEnded;
import org.subnotice.core.agreement.AgreementEvent.ContactsNamed;
import org.subnotice.core.change.ChangeEvent.ChangeAnnounced;
import org.subnotice.core.change.ChangeEvent.ChangeSuperseded;
import org.subnotice.core.change.ChangeEvent.ChangeWithdrawn;
import org.subnotice.core.change.ChangeEvent.PlanningFinished;
import org.subnotice.core.change.ChangeEvent.SendingResumed;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReplyClassified;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowExtended;
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
      case ChangeAnnounced _, SendingResumed _, WindowVoided _, NoticeBounced _, ContactsNamed _ ->
          clerks.notices().wake();
      case ObjectionReceived e -> {
        Optional.ofNullable(e.clocks().lapsesAt()).ifPresent(ticker::lookAt);
        clerks.confirmations().wake();
      }
      case ObjectionWithdrawn _ -> clerks.confirmations().wake();
      case ApprovalReceived _ -> {
        clerks.confirmations().wake();
        clerks.periods().wake();
      }
      case WindowOpened e -> ticker.lookAt(e.closesAt());
      case WindowExtended e -> {
        ticker.lookAt(e.closesAt());
        clerks.confirmations().wake();
      }
      case WindowEnded _ -> clerks.confirmations().wake();
      case ObjectionResolved e -> {
        if (e.stopAt() != null) {
          ticker.lookAt(e.stopAt());
        }
        clerks.periods().wake();
      }
      case PlanningFinished _,
          WindowLapsed _,
          ObjectionLapsed _,
          AgreementEnded _,
          ServiceStopped _,
          ReplyClassified _,
          FirstUseAuthorised _,
          ChangeWithdrawn _,
          ChangeSuperseded _ ->
          clerks.periods().wake();
      default -> {}
    }
  }
}
