package org.subnotice.core.register;

import java.time.LocalDate;

/** What happened to an engagement on the list, apart from changes that are announced. */
public sealed interface EngagementEvent {

  String engagement();

  /** The contracts authorise it already; {@code since} is the first day on which it applied. */
  record EngagementListed(
      String engagement, String processor, EngagementDetails details, LocalDate since)
      implements EngagementEvent {}
}
