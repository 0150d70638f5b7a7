package org.subnotice.core.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.terms.Ancillary;

/** What happened to a change. */
public sealed interface ChangeEvent {

  String change();

  record ChangeDrafted(
      String change,
      String processor,
      ChangeKind kind,
      String engagement,
      EngagementDetails details,
      @Nullable String replaces,
      @Nullable String amends,
      Sealed reason,
      LocalDate plannedFirstUse,
      List<String> services,
      boolean emergency,
      boolean fourEyes,
      String draftedBy)
      implements ChangeEvent {}

  record ClassifiedAncillary(String change, Ancillary service, Sealed reason, String classifiedBy)
      implements ChangeEvent {}

  record ChangeApproved(String change, String approvedBy) implements ChangeEvent {}

  record ChangeAnnounced(String change, int agreements) implements ChangeEvent {}

  record PlanningFinished(String change, int windows) implements ChangeEvent {}

  record ChangeDecided(String change, int permitted) implements ChangeEvent {}

  record ChangeAbandoned(String change) implements ChangeEvent {}

  record UseBegun(String change, LocalDate on) implements ChangeEvent {}

  record ChangeWithdrawn(String change, Sealed reason) implements ChangeEvent {}

  record ChangeSuperseded(String change, String by) implements ChangeEvent {}

  /** From now on no controller is told, until it is resumed. */
  record SendingHeld(String change) implements ChangeEvent {}

  record SendingResumed(String change) implements ChangeEvent {}

  /** {@code by} is the change that removed or replaced what this one brought. */
  record ChangeRetired(String change, String by) implements ChangeEvent {}
}
