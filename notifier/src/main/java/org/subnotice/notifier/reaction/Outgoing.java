package org.subnotice.notifier.reaction;

import java.time.Instant;
import org.subnotice.notifier.dispatch.Begun;

/**
 * A mail of a notice on its way.
 *
 * @param number which attempt of this message it will be
 */
record Outgoing(
    String processor,
    String window,
    String messageId,
    String recipient,
    int number,
    ReadyMail mail) {

  Begun begun(Instant at) {
    return new Begun(processor, window, messageId, number, recipient, at);
  }
}
