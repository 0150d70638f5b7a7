package org.subnotice.core.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;

/** What happened to an engagement on the list, apart from changes that are announced. */
public sealed interface EngagementEvent {

  String engagement();

  /** The contracts authorise it already; {@code since} is the first day on which it applied. */
  record EngagementListed(
      String engagement, String processor, EngagementDetails details, LocalDate since)
      implements EngagementEvent {}

  /**
   * The list had it wrong. What was known before is kept: only questions about what is known from
   * now on get this answer.
   *
   * @param until last day on which it applied, null while it still applies
   */
  record EntryCorrected(
      String engagement,
      EngagementDetails details,
      LocalDate since,
      @Nullable LocalDate until,
      Sealed reason)
      implements EngagementEvent {}
}
