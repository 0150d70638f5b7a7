package org.subnotice.api.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;

/**
 * One thing that was said to a controller, or by it.
 *
 * @param position its place in the order of all events
 * @param at when it was handed over or came in
 * @param who whom it went to or who declared it, null where that is the controller as a whole
 * @param sha256 of the bytes that were sent or came in
 * @param tier how well a receipt is proved
 * @param text what was declared or replied by a server
 */
public record CorrespondenceView(
    long position,
    Instant at,
    Direction direction,
    Kind kind,
    @Nullable Channel channel,
    @Nullable String who,
    @Nullable String messageId,
    @Nullable String sha256,
    @Nullable EvidenceTier tier,
    @Nullable String text,
    String window,
    String change) {

  public enum Direction {
    TO_CONTROLLER,
    FROM_CONTROLLER
  }

  public enum Kind {
    NOTICE,
    REMINDER,
    UNDELIVERABLE,
    RECEIPT,
    EXTENSION,
    REPLY,
    OBJECTION,
    OBJECTION_WITHDRAWN,
    APPROVAL,
    CONFIRMATION
  }
}
