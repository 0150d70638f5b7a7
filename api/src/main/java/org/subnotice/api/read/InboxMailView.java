package org.subnotice.api.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.ReplyMeaning;

/**
 * A message that came back to a notice.
 *
 * @param receivedAt when it reached the processor's system; a declaration in it counts from then
 * @param window of the notice that it answers
 * @param from as the message says it; nobody has checked it
 * @param text its readable part, {@code [gelöscht]} once the contact has been erased
 * @param classification null as long as nobody has said what it means
 */
public record InboxMailView(
    String id,
    Instant receivedAt,
    MailKind kind,
    String window,
    String change,
    String agreement,
    String from,
    String subject,
    String text,
    @Nullable Classification classification) {

  /** {@code by} is the person who said so. */
  public record Classification(ReplyMeaning as, Instant at, String by) {}
}
