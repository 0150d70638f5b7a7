package org.subnotice.infra.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowEvent;

/** The state of windows after each of their events; the most recent ones are kept at hand. */
final class FoldedWindows {

  private static final int KEPT = 2_000;

  private final EventStore log;
  private final WindowDecider decider;
  private final Map<String, Folded> recent = new Recent();

  FoldedWindows(EventStore log, WindowDecider decider) {
    this.log = log;
    this.decider = decider;
  }

  Window after(WindowEvent event, long sequence) {
    var before = before(event.window(), sequence);
    var after = decider.evolve(before, event);
    recent.put(event.window(), new Folded(after, sequence));
    return after;
  }

  private Window before(String window, long sequence) {
    if (sequence == 0) {
      return decider.initial();
    }
    var kept = recent.get(window);
    return kept != null && kept.sequence() == sequence - 1
        ? kept.window()
        : fromLog(window, sequence);
  }

  private Window fromLog(String window, long sequence) {
    var state = decider.initial();
    var stream = log.readEvents(window);
    while (stream.hasNext()) {
      var next = stream.next();
      if (next.getSequenceNumber() >= sequence) {
        break;
      }
      state = decider.evolve(state, (WindowEvent) next.getPayload());
    }
    return state;
  }

  private record Folded(Window window, long sequence) {}

  /** Forgets what was used least recently; read by the one thread of the read models. */
  private static final class Recent extends LinkedHashMap<String, Folded> {

    private static final long serialVersionUID = 1L;

    private Recent() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
      return size() > KEPT;
    }
  }
}
