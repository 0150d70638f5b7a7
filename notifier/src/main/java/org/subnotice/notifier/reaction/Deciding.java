package org.subnotice.notifier.reaction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowEvent;

/** Lets aggregates decide in the name of the system, and reads what they decided. */
public interface Deciding {

  /** The windows as the log has them now, by id; unknown ones are missing. */
  Map<String, Window> windows(Collection<String> ids);

  /** Up to a thousand windows of one processor, to be decided on several times. */
  WindowsAtHand take(String processor, Collection<String> ids);

  /** Up to a thousand windows of one processor in one transaction; the events by window id. */
  Map<String, List<WindowEvent>> decide(String processor, List<? extends WindowCommand> commands);

  void decide(String processor, ChangeCommand command);
}
