package org.subnotice.core.register;

import java.time.LocalDate;
import org.subnotice.core.processor.ProcessorId;

/** What can be asked of an engagement, apart from changes that are announced. */
public sealed interface EngagementCommand {

  EngagementId engagement();

  record ListEngagement(
      EngagementId engagement, ProcessorId processor, EngagementDetails details, LocalDate since)
      implements EngagementCommand {}
}
