package org.subnotice.core.change;

import static org.subnotice.core.change.ChangeState.ABANDONED;
import static org.subnotice.core.change.ChangeState.ANNOUNCED;
import static org.subnotice.core.change.ChangeState.DECIDED;
import static org.subnotice.core.change.ChangeState.DRAFT;
import static org.subnotice.core.change.ChangeState.IN_USE;
import static org.subnotice.core.change.ChangeState.READY;
import static org.subnotice.core.change.ChangeState.RETIRED;
import static org.subnotice.core.change.ChangeState.SUPERSEDED;
import static org.subnotice.core.change.ChangeState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.AnnounceChange;
import org.subnotice.core.change.ChangeCommand.ApproveChange;
import org.subnotice.core.change.ChangeCommand.BeginUse;
import org.subnotice.core.change.ChangeCommand.ClassifyAncillary;
import org.subnotice.core.change.ChangeCommand.CloseChange;
import org.subnotice.core.change.ChangeCommand.DraftChange;
import org.subnotice.core.change.ChangeCommand.FinishPlanning;
import org.subnotice.core.change.ChangeCommand.HoldSending;
import org.subnotice.core.change.ChangeCommand.ResumeSending;
import org.subnotice.core.change.ChangeCommand.RetireChange;
import org.subnotice.core.change.ChangeCommand.SupersedeChange;
import org.subnotice.core.change.ChangeCommand.WithdrawChange;
import org.subnotice.core.change.ChangeEvent.ChangeAbandoned;
import org.subnotice.core.change.ChangeEvent.ChangeAnnounced;
import org.subnotice.core.change.ChangeEvent.ChangeApproved;
import org.subnotice.core.change.ChangeEvent.ChangeDecided;
import org.subnotice.core.change.ChangeEvent.ChangeDrafted;
import org.subnotice.core.change.ChangeEvent.ChangeRetired;
import org.subnotice.core.change.ChangeEvent.ChangeSuperseded;
import org.subnotice.core.change.ChangeEvent.ChangeWithdrawn;
import org.subnotice.core.change.ChangeEvent.ClassifiedAncillary;
import org.subnotice.core.change.ChangeEvent.PlanningFinished;
import org.subnotice.core.change.ChangeEvent.SendingHeld;
import org.subnotice.core.change.ChangeEvent.SendingResumed;
import org.subnotice.core.change.ChangeEvent.UseBegun;

/** Leads a change from its draft to its use. */
public final class ChangeDecider implements Decider<ChangeCommand, Change, ChangeEvent> {

  @Override
  public Change initial() {
    return Change.UNKNOWN;
  }

  @Override
  public List<ChangeEvent> decide(Change state, ChangeCommand command) {
    if (command instanceof DraftChange c) {
      return draft(state, c);
    }
    if (state.state().isEmpty()) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such change.");
    }
    return decideDrafted(state, command);
  }

  private static List<ChangeEvent> decideDrafted(Change state, ChangeCommand command) {
    return switch (command) {
      case DraftChange c -> draft(state, c);
      case ClassifyAncillary c -> classify(state, c);
      case ApproveChange c -> approve(state, c);
      case AnnounceChange c -> announce(state, c);
      case FinishPlanning c -> finishPlanning(state, c);
      case CloseChange c -> close(state, c);
      case BeginUse c -> beginUse(state, c);
      case WithdrawChange c -> withdraw(state, c);
      case SupersedeChange c -> supersede(state, c);
      case HoldSending c -> Holding.hold(state, c);
      case ResumeSending c -> Holding.resume(state, c);
      case RetireChange c -> retire(state, c);
    };
  }

  @Override
  public Change evolve(Change state, ChangeEvent event) {
    return switch (event) {
      case ChangeDrafted e ->
          new Change(
              DRAFT,
              e.draftedBy(),
              e.fourEyes(),
              e.emergency(),
              e.plannedFirstUse(),
              OptionalInt.empty(),
              false);
      case ClassifiedAncillary _ -> state;
      case ChangeApproved _ -> state.in(READY);
      case ChangeAnnounced _ -> state.in(ANNOUNCED);
      case PlanningFinished e -> state.planned(e.windows());
      case ChangeDecided _ -> state.in(DECIDED);
      case ChangeAbandoned _ -> state.in(ABANDONED);
      case UseBegun _ -> state.in(IN_USE);
      case ChangeWithdrawn _ -> state.in(WITHDRAWN);
      case ChangeSuperseded _ -> state.in(SUPERSEDED);
      case SendingHeld _ -> state.held(true);
      case SendingResumed _ -> state.held(false);
      case ChangeRetired _ -> state.in(RETIRED);
    };
  }

  private static List<ChangeEvent> draft(Change state, DraftChange c) {
    if (state.state().isPresent()) {
      return List.of();
    }
    if (!c.emergency()) {
      requireAhead(c.plannedFirstUse(), c.today(), RefusalCode.DATE_PASSED);
    }
    requireReplaced(c);
    return List.of(
        new ChangeDrafted(
            c.change().value(),
            c.processor().value(),
            c.kind(),
            c.engagement().value(),
            c.details(),
            c.replaces().isPresent() ? c.replaces().get().value() : null,
            c.amends().isPresent() ? c.amends().get().value() : null,
            c.reason(),
            c.plannedFirstUse(),
            c.services().stream().sorted().toList(),
            c.emergency(),
            c.fourEyes(),
            c.by().value()));
  }

  /** Before the approval, so that the second pair of eyes sees it. */
  private static List<ChangeEvent> classify(Change state, ClassifyAncillary c) {
    require(
        state.is(DRAFT),
        "Only a draft can be classified, so that whoever approves it sees the decision.");
    return List.of(
        new ClassifiedAncillary(c.change().value(), c.service(), c.reason(), c.by().value()));
  }

  private static List<ChangeEvent> approve(Change state, ApproveChange c) {
    if (state.is(READY) && c.approver()) {
      return List.of();
    }
    require(state.is(DRAFT), "Only a draft can be approved.");
    if (state.fourEyes() && state.draftedBy().equals(c.by().value())) {
      throw new Refusal(
          RefusalCode.FOUR_EYES,
          "You drafted this change. Ask a second person with the role APPROVER to approve it.");
    }
    if (!c.approver()) {
      throw new Refusal(
          RefusalCode.ROLE_TOO_SMALL,
          "Ask a person with the role APPROVER to approve this change.");
    }
    return List.of(new ChangeApproved(c.change().value(), c.by().value()));
  }

  private static List<ChangeEvent> announce(Change state, AnnounceChange c) {
    if (state.isAnnounced()) {
      throw new Refusal(
          RefusalCode.ALREADY_ANNOUNCED,
          "This change has been announced. To correct it, amend it; to stop it, withdraw it.");
    }
    boolean approved = state.is(READY) || (state.is(DRAFT) && !state.fourEyes());
    require(approved, "Only an approved change can be announced. Have it approved first.");
    if (!state.emergency()) {
      requireAhead(state.plannedFirstUse(), c.today(), RefusalCode.WRONG_STATE);
    }
    requireComplete(c);
    return List.of(new ChangeAnnounced(c.change().value(), c.agreements()));
  }

  private static List<ChangeEvent> finishPlanning(Change state, FinishPlanning c) {
    return state.is(ANNOUNCED) && state.windows().isEmpty()
        ? List.of(new PlanningFinished(c.change().value(), c.windows()))
        : List.of();
  }

  private static List<ChangeEvent> close(Change state, CloseChange c) {
    if (!state.is(ANNOUNCED) || state.windows().isEmpty()) {
      return List.of();
    }
    return List.of(
        c.permitted() > 0 || state.windows().getAsInt() == 0
            ? new ChangeDecided(c.change().value(), c.permitted())
            : new ChangeAbandoned(c.change().value()));
  }

  /** Also after every controller stood against it: one of them may approve later. */
  private static List<ChangeEvent> beginUse(Change state, BeginUse c) {
    if (state.is(IN_USE) || state.is(RETIRED)) {
      return List.of();
    }
    require(
        state.is(ANNOUNCED) || state.is(DECIDED) || state.is(ABANDONED),
        "Only an announced change leads to use, and this one was withdrawn or superseded.");
    return List.of(new UseBegun(c.change().value(), c.on()));
  }

  private static List<ChangeEvent> withdraw(Change state, WithdrawChange c) {
    if (state.is(WITHDRAWN)) {
      return List.of();
    }
    require(
        !state.is(IN_USE) && !state.is(RETIRED),
        "A change that is in use cannot be withdrawn; announce a removal instead.");
    require(!state.is(SUPERSEDED), "This change was amended; withdraw the amendment instead.");
    return List.of(new ChangeWithdrawn(c.change().value(), c.reason()));
  }

  private static List<ChangeEvent> supersede(Change state, SupersedeChange c) {
    if (state.is(SUPERSEDED)) {
      return List.of();
    }
    require(
        state.is(ANNOUNCED) || state.is(DECIDED) || state.is(ABANDONED),
        "Only an announced change that is not in use can be amended.");
    return List.of(new ChangeSuperseded(c.change().value(), c.by().value()));
  }

  private static List<ChangeEvent> retire(Change state, RetireChange c) {
    if (state.is(RETIRED)) {
      return List.of();
    }
    require(state.is(IN_USE), "Only a change that is in use can be retired.");
    return List.of(new ChangeRetired(c.change().value(), c.by().value()));
  }

  private static void requireReplaced(DraftChange c) {
    if (c.emergency() && c.kind() != ChangeKind.REPLACEMENT) {
      throw new Refusal(
          RefusalCode.INVALID,
          "Only the replacement of a subprocessor that failed can be an emergency.",
          "#/emergency");
    }
    if (c.kind() == ChangeKind.REPLACEMENT && c.replaces().isEmpty()) {
      throw new Refusal(
          RefusalCode.INVALID, "Name the engagement on your list that is replaced.", "#/replaces");
    }
  }

  private static void requireComplete(AnnounceChange c) {
    if (!c.missing().isEmpty()) {
      throw new Refusal(
          RefusalCode.DOSSIER_INCOMPLETE,
          "The notice would be incomplete and could start no window. Add: "
              + String.join(", ", c.missing().stream().sorted().toList())
              + ".");
    }
  }

  private static void requireAhead(LocalDate day, LocalDate today, RefusalCode code) {
    if (day.isBefore(today)) {
      throw new Refusal(
          code,
          "The planned first use has passed. Name a day that lies ahead: "
              + "controllers must be told before the use.",
          "#/plannedFirstUse");
    }
  }

  private static void require(boolean allowed, String sentence) {
    if (!allowed) {
      throw new Refusal(RefusalCode.WRONG_STATE, sentence);
    }
  }
}
