package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.EarliestStop;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.core.window.WindowCommand.Lapse;
import org.subnotice.core.window.WindowCommand.Resolve;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowLapsed;

/** Silence, resolution of an objection, and the first use. */
final class Ending {

  private final Permissions permissions;
  private final EarliestStop stops;

  Ending(HolidayCalendar holidays) {
    permissions = new Permissions(holidays);
    stops = new EarliestStop(holidays);
  }

  /** One period may end and leave another one behind that has ended too. */
  List<WindowEvent> lapse(Window window, Lapse c) {
    var events = new ArrayList<WindowEvent>();
    var now = window;
    for (var at = due(now, c); at.isPresent(); at = due(now, c)) {
      var event = passed(now, at.get());
      events.add(event);
      now = now.after(event);
    }
    return List.copyOf(events);
  }

  private static Optional<Instant> due(Window window, Lapse c) {
    return window.dueAt().filter(at -> !c.now().isBefore(at));
  }

  private static WindowEvent passed(Window window, Instant at) {
    var plan = window.planned();
    return switch (window.state()) {
      case STOPPING -> stopped(window, at);
      case OBJECTED ->
          new ObjectionLapsed(plan.window(), at, Declaring.withoutObjection(window, at));
      default -> new WindowLapsed(plan.window(), at, plan.terms().bySilence());
    };
  }

  List<WindowEvent> resolve(Window window, Resolve c) {
    if (isRepeated(window, c)) {
      return List.of();
    }
    requireResolvable(window, c);
    boolean stops = c.outcome() == Outcome.STOP_SERVICE;
    return List.of(
        new ObjectionResolved(
            c.window().value(),
            c.outcome(),
            c.resolvedAt(),
            stops ? c.stopAt().orElseThrow() : null,
            c.reason(),
            c.outcome() == Outcome.CONTROLLER_TERMINATED
                ? window.planned().terms().afterObjection().terminationScope()
                : null,
            resolved(window, c)));
  }

  private static boolean isRepeated(Window window, Resolve c) {
    return window
        .resolution()
        .filter(before -> before.state() == window.state() && before.outcome() == c.outcome())
        .filter(
            before ->
                c.outcome() != Outcome.STOP_SERVICE
                    || c.stopAt().equals(Optional.ofNullable(before.stopAt())))
        .isPresent();
  }

  private void requireResolvable(Window window, Resolve c) {
    if (window.state() != WindowState.OBJECTED) {
      throw new Refusal(
          RefusalCode.WRONG_STATE, "No objection is waiting for a resolution in this window.");
    }
    if (c.outcome() == Outcome.STOP_SERVICE) {
      requireStopAllowed(window, c);
    }
    if (c.outcome() == Outcome.CLEARED_BY_AGREEMENT && window.opening().isEmpty()) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "No receipt of the notice is on record. Enter how the controller was told, then the"
              + " agreement.");
    }
  }

  List<WindowEvent> authorise(Window window, AuthoriseUse c) {
    if (window.usedFrom().isPresent()) {
      return List.of();
    }
    var permission = permissions.of(window, c.on());
    if (!permission.permitted()) {
      throw new Refusal(
          RefusalCode.USE_NOT_PERMITTED,
          "Not permitted under agreement "
              + window.planned().agreement()
              + ": "
              + permission.blocking().map(Reason::text).collect(Collectors.joining(" ")));
    }
    var plan = window.planned();
    return List.of(
        new FirstUseAuthorised(plan.window(), plan.agreement(), plan.engagement(), c.on()));
  }

  private static ServiceStopped stopped(Window window, Instant at) {
    var plan = window.planned();
    return new ServiceStopped(
        plan.window(), at, plan.terms().afterObjection().paymentEndsOnStop() ? at : null);
  }

  private static WindowState resolved(Window window, Resolve c) {
    return switch (c.outcome()) {
      case CONTINUE_WITHOUT_CHANGE, CONTROLLER_TERMINATED -> WindowState.OBJECTED;
      case STOP_SERVICE -> WindowState.STOPPING;
      case OBJECTION_WITHDRAWN -> Declaring.withoutObjection(window, c.resolvedAt());
      case CLEARED_BY_AGREEMENT -> WindowState.CLEARED;
    };
  }

  private void requireStopAllowed(Window window, Resolve c) {
    var terms = window.planned().terms();
    if (!terms.afterObjection().ways().contains(OnObjection.STOP_SERVICE)) {
      throw new Refusal(
          RefusalCode.NOT_PROVIDED_BY_CONTRACT,
          "This contract does not let the processor stop the service after an objection.",
          "#/outcome");
    }
    var stopAt =
        c.stopAt()
            .orElseThrow(
                () -> new Refusal(RefusalCode.INVALID, "Say when the service stops.", "#/stopAt"));
    var earliest = earliestStop(window, terms);
    if (stopAt.isBefore(earliest)) {
      throw new Refusal(
          RefusalCode.STOP_TOO_EARLY,
          "The contract keeps the service running until "
              + earliest
              + " at least: the time before a stop, and the time for a solution, must have passed.",
          "#/stopAt");
    }
  }

  private Instant earliestStop(Window window, WindowTerms terms) {
    var received =
        window
            .declarations()
            .blocking()
            .map(StandingObjection::receivedAt)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    var stop =
        terms
            .stopRules()
            .map(rules -> stops.notBefore(rules, terms.places(), received))
            .orElse(received);
    return window
        .declarations()
        .blocking()
        .flatMap(objection -> objection.clocks().solutionEnds())
        .reduce(stop, (one, other) -> one.isAfter(other) ? one : other);
  }
}
