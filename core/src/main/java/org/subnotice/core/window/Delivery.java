package org.subnotice.core.window;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one message of the current notice. */
public record Delivery(
    boolean designated, boolean dispatched, boolean bounced, @Nullable Instant receivedAtOrNull) {

  static Delivery prepared(boolean designated) {
    return new Delivery(designated, false, false, null);
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAtOrNull);
  }

  /** Neither taken for good nor refused for good. */
  public boolean outstanding() {
    return !dispatched && !bounced;
  }

  Delivery handedOver() {
    return new Delivery(designated, true, bounced, receivedAtOrNull);
  }

  Delivery refused() {
    return new Delivery(designated, dispatched, true, null);
  }

  Delivery received(Instant at) {
    return new Delivery(designated, true, false, at);
  }
}
