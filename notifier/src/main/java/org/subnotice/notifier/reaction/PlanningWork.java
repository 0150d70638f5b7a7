package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Optional;

/** What has been announced and not been planned for every affected agreement. */
public interface PlanningWork {

  List<AnnouncedChange> announced();

  /**
   * The agreements that the change concerns, in the order of their ids: in force on the day of the
   * announcement, and for one of its services. {@code after} is the last one of the page before.
   */
  List<AffectedAgreement> affected(AnnouncedChange change, Optional<String> after, int limit);
}
