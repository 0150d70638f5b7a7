package org.subnotice.core.window;

import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.window.WindowCommand.AcceptContestableReceipt;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.EndWindow;
import org.subnotice.core.window.WindowCommand.ExtendWindow;
import org.subnotice.core.window.WindowCommand.FileExhibit;
import org.subnotice.core.window.WindowCommand.Lapse;
import org.subnotice.core.window.WindowCommand.PlanWindow;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowCommand.RecordConfirmation;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowCommand.RecordReminder;
import org.subnotice.core.window.WindowCommand.RecordReply;
import org.subnotice.core.window.WindowCommand.Resolve;
import org.subnotice.core.window.WindowCommand.WithdrawObjection;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.ExemptedAsAncillary;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

/** Runs one controller's window exactly as its frozen terms say. */
public final class WindowDecider implements Decider<WindowCommand, Window, WindowEvent> {

  private final Noticing noticing;
  private final Extending extending;
  private final Declaring declaring;
  private final Ending ending;

  /** {@code holidays} are the public holidays of the places concerned. */
  public WindowDecider(HolidayCalendar holidays) {
    var periods = new PeriodComputation(holidays);
    noticing = new Noticing(new WindowPeriod(periods));
    extending = new Extending(periods);
    declaring = new Declaring(noticing, periods);
    ending = new Ending(holidays);
  }

  @Override
  public Window initial() {
    return Window.UNKNOWN;
  }

  @Override
  public Window evolve(Window state, WindowEvent event) {
    return state.after(event);
  }

  @Override
  public List<WindowEvent> decide(Window state, WindowCommand command) {
    if (command instanceof PlanWindow c) {
      return plan(state, c);
    }
    if (state.plan().isEmpty()) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such window.");
    }
    return decidePlanned(state, command);
  }

  private List<WindowEvent> decidePlanned(Window state, WindowCommand command) {
    return switch (command) {
      case PlanWindow c -> plan(state, c);
      case PrepareNotice c -> noticing.prepare(state, c);
      case RecordAcceptance c -> noticing.accept(state, c);
      case RecordBounce c -> noticing.bounce(state, c);
      case RecordReceipt c -> noticing.receive(state, c);
      case AcceptContestableReceipt c -> noticing.acceptContestable(state, c);
      case ExtendWindow c -> extending.extend(state, c);
      case RecordReply c -> Replying.record(state, c);
      case ClassifyReply c -> classify(state, c);
      case WindowCommand.Object c -> declaring.object(state, c);
      case WithdrawObjection c -> declaring.withdraw(state, c);
      case Approve c -> declaring.approve(state, c);
      case Lapse c -> ending.lapse(state, c);
      case Resolve c -> ending.resolve(state, c);
      case AuthoriseUse c -> ending.authorise(state, c);
      case EndWindow c -> end(state, c);
      case RecordConfirmation c -> confirm(state, c);
      case RecordReminder c -> Reminders.record(state, c);
      case FileExhibit c -> Filing.file(state, c);
    };
  }

  private static List<WindowEvent> plan(Window state, PlanWindow c) {
    if (state.plan().isPresent()) {
      return List.of();
    }
    var planned = planned(c);
    return c.exemptAs()
        .map(service -> new ExemptedAsAncillary(c.window().value(), service))
        .map(exempted -> List.of(planned, exempted))
        .orElse(List.of(planned));
  }

  private static WindowEvent planned(PlanWindow c) {
    return new WindowPlanned(
        c.window().value(),
        c.processor().value(),
        c.change().value(),
        c.agreement().value(),
        c.engagement().value(),
        c.kind(),
        c.plannedFirstUse(),
        c.transferValidUntil().orElse(null),
        c.dueDiligenceDocumented(),
        c.publishedAt(),
        c.contestableBlocks(),
        c.terms());
  }

  private List<WindowEvent> classify(Window state, ClassifyReply c) {
    var classified = Replying.classify(state, c);
    var events = new ArrayList<WindowEvent>(classified.stream().toList());
    classified
        .flatMap(event -> c.effect().map(effect -> decidePlanned(state.after(event), effect)))
        .ifPresent(events::addAll);
    return List.copyOf(events);
  }

  private static List<WindowEvent> end(Window state, EndWindow c) {
    return state.state() == WindowState.SUPERSEDED || state.usedFrom().isPresent()
        ? List.of()
        : List.of(new WindowEnded(c.window().value(), c.reason()));
  }

  private static List<WindowEvent> confirm(Window state, RecordConfirmation c) {
    return state.knows(c.messageId())
        ? List.of()
        : List.of(new ConfirmationSent(c.window().value(), c.declaration(), c.messageId(), c.at()));
  }
}
