package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.WindowState;

public record WindowView(
    String id,
    String change,
    String agreement,
    WindowState state,
    Form form,
    @Nullable Notice notice,
    @Nullable Receipt receipt,
    @Nullable ComputationView computation,
    @Nullable Instant closesAt,
    List<Objection> objections,
    @Nullable Approval approval,
    @Nullable Resolution resolution,
    @Nullable Instant earliestUse,
    @Nullable LocalDate usedFrom) {

  /** {@code sha256} is that of the first message; each message's own stands beside its id. */
  public record Notice(String sha256, List<String> messageIds) {}

  public record Receipt(EvidenceTier tier, Instant receivedAt, boolean contestable) {}

  public record Objection(
      String id,
      Instant receivedAt,
      boolean timely,
      List<Flag> flags,
      Channel channel,
      String declarant,
      String text,
      boolean withdrawn) {}

  public record Approval(Instant receivedAt, boolean effective, String declarant) {}

  public record Resolution(
      Outcome outcome, Instant resolvedAt, @Nullable Instant stopAt, String reason) {}
}
