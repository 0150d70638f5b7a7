package org.subnotice.infra.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

/**
 * What is on record of one window.
 *
 * @param now as its events left it
 * @param events of the window, in order
 * @param positions in the ledger, by identifier of the event
 */
record Case(
    String processor,
    String window,
    Window now,
    List<DomainEventMessage<?>> events,
    Map<String, Long> positions) {

  WindowPlanned plan() {
    return now.plan().orElseThrow();
  }

  /** Each event of the window that is proved, with its position. */
  void forEach(BiConsumer<Long, WindowEvent> found) {
    for (DomainEventMessage<?> message : events) {
      Long position = positions.get(message.getIdentifier());
      if (position != null && message.getPayload() instanceof WindowEvent event) {
        found.accept(position, event);
      }
    }
  }

  /** The beginning of the name of every file that belongs to this entry. */
  static String numbered(long position) {
    return "%012d".formatted(position);
  }
}
