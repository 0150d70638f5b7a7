package org.subnotice.core.window;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;

/** What became of one message of the current notice. */
public record Delivery(
    boolean designated,
    @Nullable Instant dispatchedAtOrNull,
    boolean bounced,
    @Nullable Instant receivedAtOrNull,
    @Nullable EvidenceTier tierOrNull) {

  static Delivery prepared(boolean designated) {
    return new Delivery(designated, null, false, null, null);
  }

  public boolean dispatched() {
    return dispatchedAtOrNull != null;
  }

  /** When it was first handed over. */
  Optional<Instant> dispatchedAt() {
    return Optional.ofNullable(dispatchedAtOrNull);
  }

  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAtOrNull);
  }

  /** When it was received, if that is proved at least as strongly. */
  Optional<Instant> receivedAt(EvidenceTier least) {
    return tierOrNull != null && tierOrNull.compareTo(least) >= 0 ? receivedAt() : Optional.empty();
  }

  /** Whether that would prove more than is proved. T0 proves no receipt. */
  boolean isWeakerThan(EvidenceTier tier) {
    return tier.compareTo(tierOrNull == null ? EvidenceTier.T0 : tierOrNull) > 0;
  }

  /** Neither taken for good nor refused for good. */
  public boolean outstanding() {
    return !dispatched() && !bounced;
  }

  Delivery handedOver(Instant at) {
    return new Delivery(designated, at, bounced, receivedAtOrNull, tierOrNull);
  }

  Delivery refused() {
    return new Delivery(designated, dispatchedAtOrNull, true, null, null);
  }

  Delivery received(Instant at, EvidenceTier tier) {
    return new Delivery(designated, dispatchedAt().orElse(at), false, at, tier);
  }
}
