package org.subnotice.notifier.dispatch;

import org.subnotice.notifier.dispatch.Acceptance.Accepted;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForGood;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForNow;
import org.subnotice.notifier.dispatch.Acceptance.Unknown;

/**
 * What an attempt came to.
 *
 * @param reply in words fit to be kept
 */
public record Answered(Begun begun, Acceptance acceptance, String reply) {

  public Outcome outcome() {
    return switch (acceptance) {
      case Accepted _ -> Outcome.ACCEPTED;
      case RefusedForGood _ -> Outcome.REFUSED;
      case RefusedForNow _ -> Outcome.DEFERRED;
      case Unknown _ -> Outcome.UNKNOWN;
    };
  }
}
