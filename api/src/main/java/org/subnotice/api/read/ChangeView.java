package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.terms.Ancillary;

/** {@code held}: its notices do not go out for now. */
public record ChangeView(
    String id,
    ChangeKind kind,
    ChangeState state,
    EngagementView engagement,
    @Nullable String replaces,
    @Nullable String amends,
    String reason,
    LocalDate plannedFirstUse,
    List<String> services,
    boolean emergency,
    @Nullable Classification ancillary,
    String draftedBy,
    @Nullable String approvedBy,
    @Nullable Instant announcedAt,
    boolean held,
    Progress progress) {

  /** What a person found the service to be, and why. */
  public record Classification(Ancillary service, String reason) {}

  /**
   * How far the notices have come, in windows.
   *
   * @param running whether notices are still to go out
   * @param ratePerSecond windows told in a second, of late; null where none were, or in a list
   * @param expectedEnd when the last notice goes out at that rate; null where there is none
   */
  public record Progress(
      int planned,
      int dispatched,
      int received,
      int undelivered,
      int open,
      int closed,
      boolean running,
      @Nullable Double ratePerSecond,
      @Nullable Instant expectedEnd) {}
}
