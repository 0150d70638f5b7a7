package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;

/** Answers the question that a window exists for: may the subprocessor be used here on that day? */
public final class Permissions {

  private final EarliestUse earliestUse;

  public Permissions(HolidayCalendar holidays) {
    earliestUse = new EarliestUse(holidays);
  }

  /**
   * {@code on} is a civil day in the contract's zone; use must be permitted from its first moment.
   */
  public Permission of(Window window, LocalDate on) {
    var reasons = new ArrayList<Reason>();
    reasons.add(standing(window));
    var from = earliestUse(window);
    from.filter(at -> startOf(window, on).isBefore(at)).ifPresent(at -> reasons.add(early(at)));
    expiredTransfer(window, on).ifPresent(reasons::add);
    warnings(window).forEach(reasons::add);
    return Permission.of(from, reasons);
  }

  /** Empty while nothing has been decided. */
  public Optional<Instant> earliestUse(Window window) {
    return window
        .plan()
        .flatMap(
            plan ->
                earliestUse.of(
                    window.state(),
                    plan.terms(),
                    plan.plannedFirstUse(),
                    window.opening().map(opened -> opened.computation().receivedAt()),
                    window.closesAt(),
                    window.approvedAt(),
                    window.resolution().map(ObjectionResolved::resolvedAt)));
  }

  private static Reason standing(Window window) {
    return switch (window.state()) {
      case PLANNED, NOTICE_PREPARED, NOTICE_SENT, UNDELIVERED, VOIDED ->
          block(
              ReasonCode.NOTICE_NOT_RECEIVED,
              "The controller has not received the notice; no period has begun.");
      case OPEN ->
          block(ReasonCode.WINDOW_OPEN, "The controller may still object; its window is open.");
      case INFORMED ->
          block(
              ReasonCode.WINDOW_OPEN,
              "The controller has been informed; the time for a statutory objection still runs.");
      case AWAITING_APPROVAL ->
          block(ReasonCode.APPROVAL_AWAITED, "The contract needs the controller's consent first.");
      case OBJECTED -> objected(window);
      case STOPPING ->
          block(ReasonCode.SERVICE_STOPPING, "After an objection the service is being stopped.");
      case STOPPED ->
          block(ReasonCode.SERVICE_STOPPED, "After an objection the service was stopped.");
      case REFUSED -> block(ReasonCode.REFUSED, "The controller did not consent.");
      case SUPERSEDED ->
          block(ReasonCode.ENDED, "The change was withdrawn, amended, or the agreement ended.");
      case APPROVED, APPROVED_EARLY ->
          grant(ReasonCode.APPROVED_BY_CONTROLLER, "The controller approved the use.");
      case LAPSED, CLEARED ->
          window.resolution().isPresent()
              ? grant(ReasonCode.OBJECTION_SETTLED, "The objection has been settled.")
              : grant(ReasonCode.CLEARED_BY_SILENCE, "The controller did not object in time.");
    };
  }

  private static Reason objected(Window window) {
    return block(
        ReasonCode.OBJECTED,
        window.resolution().isPresent()
            ? "The controller objected; the service goes on without this subprocessor."
            : "The controller objected; the objection has not been resolved.");
  }

  private static Optional<Reason> expiredTransfer(Window window, LocalDate on) {
    return window
        .plan()
        .map(WindowEvent.WindowPlanned::transferValidUntil)
        .filter(on::isAfter)
        .map(
            until ->
                block(
                    ReasonCode.TRANSFER_BASIS_EXPIRED,
                    "The basis for the transfer to a third country ends on " + until + "."));
  }

  private static List<Reason> warnings(Window window) {
    var warnings = new ArrayList<Reason>();
    if (window.evidence().filter(e -> e.compareTo(EvidenceTier.T1) <= 0).isPresent()) {
      warnings.add(
          grant(
              ReasonCode.RECEIPT_CONTESTABLE,
              "Receipt rests on the recipient's mail server alone; a court may want more."));
    }
    if (window.objections().stream().anyMatch(o -> !o.blocks())) {
      warnings.add(
          grant(
              ReasonCode.LATE_OBJECTION,
              "An objection arrived after the period; a person should answer it."));
    }
    return warnings;
  }

  private static Instant startOf(Window window, LocalDate day) {
    return day.atStartOfDay(window.planned().terms().zoneId()).toInstant();
  }

  private static Reason early(Instant from) {
    return block(ReasonCode.BEFORE_EARLIEST_USE, "Use may begin at " + from + ", not before.");
  }

  private static Reason block(ReasonCode code, String text) {
    return new Reason(code, text, true);
  }

  private static Reason grant(ReasonCode code, String text) {
    return new Reason(code, text, false);
  }
}
