package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

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
    if (window.plan().filter(plan -> plan.kind() == ChangeKind.REMOVAL).isPresent()) {
      return Permission.of(Optional.empty(), List.of(removed(window, on)));
    }
    var reasons = new ArrayList<Reason>();
    reasons.add(standing(window));
    var from = earliestUse(window);
    from.filter(at -> startOf(window, on).isBefore(at)).ifPresent(at -> reasons.add(early(at)));
    expiredTransfer(window, on).ifPresent(reasons::add);
    missingDueDiligence(window).ifPresent(reasons::add);
    if (window.hasUnreadReply()) {
      reasons.add(unread());
    }
    warnings(window).forEach(reasons::add);
    return Permission.of(from, reasons);
  }

  /** Empty while nothing has been decided. */
  public Optional<Instant> earliestUse(Window window) {
    return window.plan().flatMap(plan -> earliestUse(window, plan));
  }

  private Optional<Instant> earliestUse(Window window, WindowPlanned plan) {
    if (plan.kind() == ChangeKind.REMOVAL) {
      return Optional.empty();
    }
    if (window.exempt() && window.state() == WindowState.CLEARED) {
      var planned = startOf(window, plan.plannedFirstUse());
      return Optional.of(window.settledAt().filter(planned::isBefore).orElse(planned));
    }
    return earliestUse.of(
        window.state(),
        plan.terms(),
        plan.plannedFirstUse(),
        told(window),
        window.closesAt(),
        window.approvedAt(),
        window.settledAt());
  }

  /**
   * A receipt entered by hand with an instant before the notice was made cannot shorten the lead.
   */
  private static Optional<Instant> told(Window window) {
    return window
        .opening()
        .map(WindowOpened::toldAt)
        .map(at -> window.notice().map(NoticePrepared::preparedAt).filter(at::isBefore).orElse(at));
  }

  private static Reason removed(Window window, LocalDate on) {
    if (window.state() == WindowState.SUPERSEDED) {
      return block(ReasonCode.ENDED, "The removal was withdrawn, amended, or the agreement ended.");
    }
    boolean gone = window.usedFrom().filter(from -> !on.isBefore(from)).isPresent();
    return gone
        ? block(ReasonCode.REMOVED, "The subprocessor has been removed for this agreement.")
        : grant(ReasonCode.LISTED, "A removal takes nothing away before it is carried out.");
  }

  private static Reason standing(Window window) {
    if (undecided(window) && window.planned().terms().usableAtOnce()) {
      return grant(
          ReasonCode.EMERGENCY_REPLACEMENT,
          "A subprocessor has failed and the contract lets it be replaced before the notice; the"
              + " controller may still object.");
    }
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
      case LAPSED, CLEARED -> cleared(window);
    };
  }

  private static boolean undecided(Window window) {
    return window.state().beforeReceipt() || window.state().running();
  }

  private static Reason cleared(Window window) {
    if (window.exempt()) {
      return grant(
          ReasonCode.ANCILLARY_EXEMPT,
          "A person found this to be an ancillary service, which the contract exempts.");
    }
    if (window.settledAt().isPresent()) {
      return grant(ReasonCode.OBJECTION_SETTLED, "The objection has been settled.");
    }
    return window.planned().terms().authorisation() == AuthorisationModel.GENERAL_INFORM_ONLY
        ? grant(ReasonCode.INFORMATION_GIVEN, "The contract asks for information; it was given.")
        : grant(ReasonCode.CLEARED_BY_SILENCE, "The controller did not object in time.");
  }

  private static Reason objected(Window window) {
    return block(
        ReasonCode.OBJECTED,
        window
            .resolution()
            .map(ObjectionResolved::outcome)
            .map(Permissions::objectedAnd)
            .orElse("The controller objected; the objection has not been resolved."));
  }

  private static String objectedAnd(Outcome outcome) {
    return switch (outcome) {
      case CONTROLLER_TERMINATED -> "The controller objected and has terminated.";
      default -> "The controller objected; the service goes on without this subprocessor.";
    };
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

  private static Optional<Reason> missingDueDiligence(Window window) {
    return window
        .plan()
        .filter(plan -> plan.terms().dueDiligence() == DueDiligence.UNASKED)
        .filter(plan -> !plan.dueDiligenceDocumented())
        .map(
            _ ->
                block(
                    ReasonCode.DUE_DILIGENCE_NOT_PRESENTED,
                    "The contract wants the examination of the subprocessor presented unasked;"
                        + " the notice brought none."));
  }

  private static List<Reason> warnings(Window window) {
    var warnings = new ArrayList<Reason>();
    receipt(window).ifPresent(warnings::add);
    if (window.objections().stream().anyMatch(objection -> !objection.timely())) {
      warnings.add(
          grant(
              ReasonCode.LATE_OBJECTION,
              "An objection arrived after the period; a person should answer it."));
    }
    return warnings;
  }

  private static Optional<Reason> receipt(Window window) {
    if (window.evidence().filter(EvidenceTier::contestable).isEmpty()) {
      return Optional.empty();
    }
    if (!window.contestable()) {
      return Optional.of(
          grant(
              ReasonCode.RECEIPT_ACCEPTED,
              "Receipt rests on the recipient's mail server alone; a person accepted that."));
    }
    var plan = window.planned();
    return Optional.of(
        new Reason(
            ReasonCode.RECEIPT_CONTESTABLE,
            "Receipt rests on the recipient's mail server alone; a court may want more. Get an"
                + " acknowledgement, or have a person accept the risk.",
            plan.contestableBlocks() && !plan.terms().usableAtOnce()));
  }

  private static Instant startOf(Window window, LocalDate day) {
    return day.atStartOfDay(window.planned().terms().zoneId()).toInstant();
  }

  private static Reason unread() {
    return block(
        ReasonCode.REPLY_UNREAD,
        "The controller has answered the notice; a person must say first what the answer means.");
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
