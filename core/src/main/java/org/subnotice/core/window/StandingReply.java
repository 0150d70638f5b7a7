package org.subnotice.core.window;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer in a controller's own words, and what somebody said that it means. */
public record StandingReply(Instant receivedAt, @Nullable ReplyMeaning meaningOrNull) {

  public Optional<ReplyMeaning> meaning() {
    return Optional.ofNullable(meaningOrNull);
  }

  /** Whether it may still turn out to be an objection in time. */
  boolean mayObject(Optional<Instant> closesAt) {
    return meaningOrNull == null && closesAt.map(receivedAt::isBefore).orElse(true);
  }

  StandingReply as(ReplyMeaning meaning) {
    return new StandingReply(receivedAt, meaning);
  }
}
