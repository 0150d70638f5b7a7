package org.subnotice.infra.work;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.change.ChangeDecider;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.WindowsAtHand;

/** Decides on the log, in the name of the system. */
final class LogDeciding implements Deciding {

  private static final String WINDOW = "window";

  private final Decisions decisions;
  private final ChangeDecider changes;
  private final WindowDecider windows;

  LogDeciding(Decisions decisions, ChangeDecider changes, WindowDecider windows) {
    this.decisions = decisions;
    this.changes = changes;
    this.windows = windows;
  }

  @Override
  public Map<String, Window> windows(Collection<String> ids) {
    return decisions.statesOf(windows, ids);
  }

  @Override
  public Map<String, List<WindowEvent>> decide(
      String processor, List<? extends WindowCommand> commands) {
    return decisions.decideAll(windows, WINDOW, byId(commands), bySystem(processor));
  }

  @Override
  public WindowsAtHand take(String processor, Collection<String> ids) {
    var taken = decisions.take(windows, WINDOW, ids);
    return new WindowsAtHand() {
      @Override
      public Map<String, Window> now() {
        return taken.states();
      }

      @Override
      public void decide(List<? extends WindowCommand> commands) {
        taken.decide(byId(commands), bySystem(processor));
      }
    };
  }

  private static Map<String, WindowCommand> byId(List<? extends WindowCommand> commands) {
    var byId = new LinkedHashMap<String, WindowCommand>();
    commands.forEach(command -> byId.put(command.window().value(), command));
    return byId;
  }

  @Override
  public void decide(String processor, ChangeCommand command) {
    decisions.decide(changes, "change", command.change().value(), command, bySystem(processor));
  }

  private static Map<String, String> bySystem(String processor) {
    return Map.of("processor", processor, "actor", "system", "origin", "reaction");
  }
}
