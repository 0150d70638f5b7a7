package org.subnotice.core.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.WindowExtended;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;

/** What must hold of a window after every command, whatever came before. */
final class WindowInvariants {

  private Instant promised = Instant.MIN;

  /** The first rule that is broken; {@code log} is everything that has happened so far. */
  Optional<String> broken(
      Window before, WindowCommand command, List<WindowEvent> events, List<WindowEvent> log) {
    var after = log.stream().reduce(Window.UNKNOWN, Window::after, (one, other) -> other);
    events.forEach(this::note);
    boolean clear = isClear(after);
    if (events.stream().anyMatch(FirstUseAuthorised.class::isInstance) && !mayBeUsed(before)) {
      return Optional.of("first use in state " + before.state());
    }
    if (events.stream().anyMatch(WindowLapsed.class::isInstance) && before.hasUnreadReply()) {
      return Optional.of("silence over an answer that nobody has read");
    }
    if (after.closesAt().filter(at -> at.isBefore(promised)).isPresent()) {
      return Optional.of("closes before the promised " + promised);
    }
    if (clear && after.evidence().isEmpty() && !after.exempt()) {
      return Optional.of(after.state() + " without any evidence of receipt");
    }
    if (clear && after.objections().stream().anyMatch(StandingObjection::blocks)) {
      return Optional.of(after.state() + " over an objection");
    }
    return lost(command, log);
  }

  /** Without a decision only where the contract itself provides for the emergency. */
  private static boolean mayBeUsed(Window window) {
    return isClear(window)
        || (window.planned().terms().usableAtOnce() && window.state().inEmergency());
  }

  private static boolean isClear(Window window) {
    return switch (window.state()) {
      case APPROVED, APPROVED_EARLY, LAPSED, CLEARED -> true;
      default -> false;
    };
  }

  private void note(WindowEvent event) {
    if (event instanceof NoticePrepared e && e.promisedClosesAt().isAfter(promised)) {
      promised = e.promisedClosesAt();
    }
    if (event instanceof WindowOpened e && e.closesAt().isAfter(promised)) {
      promised = e.closesAt();
    }
    if (event instanceof WindowExtended e && e.closesAt().isAfter(promised)) {
      promised = e.closesAt();
    }
  }

  private static Optional<String> lost(WindowCommand command, List<WindowEvent> log) {
    if (!(command instanceof WindowCommand.Object c)) {
      return Optional.empty();
    }
    long kept =
        log.stream()
            .filter(e -> e instanceof ObjectionReceived o && o.objection().equals(c.objection()))
            .count();
    return kept == 1 ? Optional.empty() : Optional.of("objection kept " + kept + " times");
  }
}
