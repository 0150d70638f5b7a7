package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.TerminationScope;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;
import org.subnotice.core.window.ObjectionClocks;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.ReminderKind;
import org.subnotice.core.window.WindowState;

/**
 * One controller's window as the outside sees it.
 *
 * @param exempt whether a person found the service ancillary and the contract exempts it
 * @param earliestUse null while the use is not permitted on any day
 */
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
    boolean exempt,
    @Nullable Instant earliestUse,
    @Nullable LocalDate usedFrom,
    List<Reminder> reminders) {

  /** {@code sha256} is that of the first message; each message's own stands beside its id. */
  public record Notice(String sha256, List<String> messageIds) {}

  /** {@code accepted}: a named person lets a contestable receipt suffice. */
  public record Receipt(
      EvidenceTier tier, Instant receivedAt, boolean contestable, boolean accepted) {}

  /** {@code lapsed}: nothing happened for as long as the contract lets an objection stand. */
  public record Objection(
      String id,
      Instant receivedAt,
      boolean timely,
      List<Flag> flags,
      Channel channel,
      String declarant,
      String text,
      boolean withdrawn,
      boolean lapsed,
      ObjectionClocks clocks) {

    /** Whether it still stands. */
    public boolean standing() {
      return !withdrawn && !lapsed;
    }
  }

  public record Approval(Instant receivedAt, boolean effective, String declarant) {}

  public record Resolution(
      Outcome outcome,
      Instant resolvedAt,
      @Nullable Instant stopAt,
      String reason,
      @Nullable TerminationScope ends) {}

  /**
   * A reminder changes no period.
   *
   * @param contact reference to the recipient
   * @param lastDay the one that it named; null where it was refused
   * @param refused a mail server's last word, null where it was taken
   */
  public record Reminder(
      ReminderKind kind,
      String contact,
      String messageId,
      Instant at,
      @Nullable LocalDate lastDay,
      @Nullable String refused) {}
}
