package org.subnotice.core.change;

import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.HoldSending;
import org.subnotice.core.change.ChangeCommand.ResumeSending;
import org.subnotice.core.change.ChangeEvent.SendingHeld;
import org.subnotice.core.change.ChangeEvent.SendingResumed;

/** Stops and resumes the notices of an announced change. */
final class Holding {

  private Holding() {}

  static List<ChangeEvent> hold(Change state, HoldSending c) {
    requireAnnounced(state);
    return state.held() ? List.of() : List.of(new SendingHeld(c.change().value()));
  }

  static List<ChangeEvent> resume(Change state, ResumeSending c) {
    requireAnnounced(state);
    return state.held() ? List.of(new SendingResumed(c.change().value())) : List.of();
  }

  private static void requireAnnounced(Change state) {
    boolean announced =
        state.is(ChangeState.ANNOUNCED)
            || state.is(ChangeState.DECIDED)
            || state.is(ChangeState.IN_USE);
    if (!announced) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "Only the notices of an announced change can be held. Announce it first.");
    }
  }
}
