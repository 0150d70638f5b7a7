package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.WithdrawObjection;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;

/** What a controller declares is kept, whatever its time, form, ground or authority. */
final class Declaring {

  List<WindowEvent> object(Window window, WindowCommand.Object c) {
    if (window.knows(c.objection())) {
      return List.of();
    }
    boolean timely = window.closesAt().map(c.receivedAt()::isBefore).orElse(true);
    return List.of(
        new ObjectionReceived(
            c.window().value(),
            c.objection(),
            c.receivedAt(),
            c.channel(),
            c.declarant(),
            c.text(),
            c.sha256(),
            timely,
            blocks(window, timely),
            flags(window.planned().terms(), c, timely)));
  }

  List<WindowEvent> withdraw(Window window, WithdrawObjection c) {
    if (window.knows(c.key()) || window.objections().isEmpty()) {
      return List.of();
    }
    return List.of(
        new ObjectionWithdrawn(
            c.window().value(),
            c.key(),
            c.receivedAt(),
            c.declarant(),
            withoutObjection(window, c.receivedAt())));
  }

  List<WindowEvent> approve(Window window, Approve c) {
    if (window.knows(c.approval())) {
      return List.of();
    }
    return List.of(
        new ApprovalReceived(
            c.window().value(),
            c.approval(),
            c.receivedAt(),
            c.channel(),
            c.declarant(),
            approved(window)));
  }

  /**
   * Where the window stands once no objection is left: the period decides, as if it had been
   * silent.
   */
  static WindowState withoutObjection(Window window, Instant now) {
    if (window.state() == WindowState.STOPPED || window.state() == WindowState.SUPERSEDED) {
      return window.state();
    }
    if (window.opening().isEmpty()) {
      return WindowState.NOTICE_SENT;
    }
    var opening = window.opening().get();
    return now.isBefore(opening.closesAt()) ? opening.state() : WindowState.CLEARED;
  }

  private static @Nullable WindowState approved(Window window) {
    var terms = window.planned().terms();
    boolean undecided = window.state().running() || window.state() == WindowState.NOTICE_SENT;
    boolean refusedBySilence =
        window.state() == WindowState.REFUSED && window.objections().isEmpty();
    if (terms.authorisation() == AuthorisationModel.SPECIFIC_PRIOR) {
      return undecided || refusedBySilence ? WindowState.APPROVED : null;
    }
    return undecided && terms.earlyUse() == EarlyUse.ON_APPROVAL
        ? WindowState.APPROVED_EARLY
        : null;
  }

  /**
   * An objection in time stops the use wherever the window stands; so does a late one as long as
   * the right rests on the statute, which knows no period, and the use has not begun.
   */
  private static boolean blocks(Window window, boolean timely) {
    boolean ended =
        window.state() == WindowState.SUPERSEDED
            || window.state() == WindowState.STOPPING
            || window.state() == WindowState.STOPPED;
    boolean statutory =
        window.planned().terms().statutoryObjectionOnly() && window.usedFrom().isEmpty();
    boolean undecided = window.state() == WindowState.AWAITING_APPROVAL;
    return !ended && (timely || statutory || undecided);
  }

  private static List<Flag> flags(WindowTerms terms, WindowCommand.Object c, boolean timely) {
    var flags = new ArrayList<Flag>();
    if (!timely) {
      flags.add(Flag.LATE);
    }
    if (terms.ground() != GroundRequirement.NONE && !c.groundGiven()) {
      flags.add(Flag.GROUND_MISSING);
    }
    if (!c.listedContact()) {
      flags.add(Flag.AUTHORITY_UNVERIFIED);
    }
    if (c.channel() == Channel.TELEPHONE) {
      flags.add(Flag.FORM_DOUBTFUL);
    }
    if (terms.statutoryObjectionOnly()) {
      flags.add(Flag.STATUTORY);
    }
    return List.copyOf(flags);
  }
}
