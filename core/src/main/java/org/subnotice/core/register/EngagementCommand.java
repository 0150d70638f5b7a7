package org.subnotice.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;

/** What can be asked of an engagement, apart from changes that are announced. */
public sealed interface EngagementCommand {

  EngagementId engagement();

  record ListEngagement(
      EngagementId engagement, ProcessorId processor, EngagementDetails details, LocalDate since)
      implements EngagementCommand {}

  /**
   * Says what should have stood on the list. Refused as WRONG_STATE for what a change has brought,
   * and as INVALID where it ends before it begins.
   */
  record CorrectEntry(
      EngagementId engagement,
      EngagementDetails details,
      LocalDate since,
      Optional<LocalDate> until,
      Sealed reason)
      implements EngagementCommand {}
}
