package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Map;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;

/**
 * Some windows of one processor, read once, for one thread that decides on them several times.
 * Nothing is decided on an old state, whoever else decides meanwhile.
 */
public interface WindowsAtHand {

  /** As they were read, and what was decided here since, by id; unknown ones are missing. */
  Map<String, Window> now();

  /** At most one command for each window, in one transaction. */
  void decide(List<? extends WindowCommand> commands);
}
