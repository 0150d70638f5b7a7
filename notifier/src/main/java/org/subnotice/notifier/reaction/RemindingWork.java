package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.window.ReminderKind;

/** Whom time has made it due to remind. */
public interface RemindingWork {

  /**
   * Windows with a contact who has still to be reminded, in the order of their ids; {@code after}
   * is the last of the page before.
   *
   * <p>Missing are those about which somebody has declared or answered anything, those that are
   * held, and those of a processor that reminds nobody.
   */
  List<DueReminder> due(Optional<DueReminder> after, int limit);

  record DueReminder(
      String processor, String change, String window, String agreement, ReminderKind kind) {}
}
