package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.window.EndReason;

/** What time, or the end of something else, has made due. */
public interface ClosingWork {

  /**
   * Windows due at or before {@code now}, in order; {@code after} is the last of the page before.
   */
  List<DueWindow> due(Instant now, Optional<DueWindow> after, int limit);

  record DueWindow(String processor, String window, Instant dueAt) {}

  /** Announced and planned changes of which no window is undecided. */
  List<DecidedChange> decided();

  /** {@code permitted} counts the windows under which the use is cleared or approved. */
  record DecidedChange(String processor, String change, int permitted) {}

  /** Changes not marked as in use although they are used under an agreement since {@code on}. */
  List<UsedChange> used();

  record UsedChange(String processor, String change, LocalDate on) {}

  /** Windows that stay undecided because the change or, by {@code now}, the agreement has ended. */
  List<OrphanedWindow> orphaned(Instant now, int limit);

  record OrphanedWindow(String processor, String window, EndReason reason) {}

  /** Changes in use whose subprocessor is gone, by {@code now}, under every agreement. */
  List<GoneChange> gone(Instant now);

  /** {@code by} is the change that took the subprocessor away last. */
  record GoneChange(String processor, String change, String by) {}
}
