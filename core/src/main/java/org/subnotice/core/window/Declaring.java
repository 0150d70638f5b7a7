package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.WithdrawObjection;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;

/** What a controller declares is kept, whatever its time, form, ground or authority. */
final class Declaring {

  private final Noticing noticing;
  private final PeriodComputation periods;

  Declaring(Noticing noticing, PeriodComputation periods) {
    this.noticing = noticing;
    this.periods = periods;
  }

  List<WindowEvent> object(Window window, WindowCommand.Object c) {
    if (window.knows(c.objection())) {
      return List.of();
    }
    boolean timely = window.closesAt().map(at -> inTime(window, c, at)).orElse(true);
    boolean blocks = blocks(window, timely);
    var terms = window.planned().terms();
    return List.of(
        new ObjectionReceived(
            c.window().value(),
            c.objection(),
            c.receivedAt(),
            c.sentAt().orElse(null),
            c.channel(),
            c.declarant(),
            c.text(),
            c.sha256(),
            timely,
            blocks,
            flags(terms, c, timely),
            blocks ? ObjectionClocks.from(periods, terms, c.receivedAt()) : ObjectionClocks.NONE));
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
    var effect = effectOf(window, c.receivedAt());
    var events = new ArrayList<WindowEvent>();
    if (effect != null) {
      events.addAll(noticing.receive(window, c));
    }
    events.add(
        new ApprovalReceived(
            c.window().value(), c.approval(), c.receivedAt(), c.channel(), c.declarant(), effect));
    return List.copyOf(events);
  }

  /**
   * Where the window stands once no objection is left: as if there had been silence, and no
   * approval either, which the objection took back. Without a receipt, the notice is still on its
   * way.
   */
  static WindowState withoutObjection(Window window, Instant now) {
    if (window.state() != WindowState.OBJECTED && window.state() != WindowState.STOPPING) {
      return window.state();
    }
    return window
        .opening()
        .map(o -> now.isBefore(o.closesAt()) ? o.state() : window.planned().terms().bySilence())
        .orElseGet(() -> unopened(window));
  }

  private static WindowState unopened(Window window) {
    return window.exempt() ? WindowState.CLEARED : window.telling().state();
  }

  /**
   * Consent can be given at any time and after silence; an early use only before the period has
   * ended. Neither takes back an objection, which may be another person's.
   */
  private static @Nullable WindowState effectOf(Window window, Instant receivedAt) {
    var plan = window.planned();
    boolean informed = window.state().beforeReceipt() && window.notice().isPresent();
    boolean undecided = window.state().running() || informed;
    if (plan.kind() == ChangeKind.REMOVAL) {
      return null;
    }
    if (plan.terms().authorisation() == AuthorisationModel.SPECIFIC_PRIOR) {
      return undecided || window.state() == WindowState.REFUSED ? WindowState.APPROVED : null;
    }
    boolean early = window.closesAt().map(receivedAt::isBefore).orElse(true);
    return undecided && early && plan.terms().earlyUse() == EarlyUse.ON_APPROVAL
        ? WindowState.APPROVED_EARLY
        : null;
  }

  /**
   * An objection in time stops the use wherever the window stands; so does a late one as long as
   * the right rests on the statute, which knows no period, and the use has not begun. A removal
   * brings no use that could be stopped.
   */
  private static boolean blocks(Window window, boolean timely) {
    boolean ended =
        window.state() == WindowState.SUPERSEDED
            || window.state() == WindowState.STOPPING
            || window.state() == WindowState.STOPPED;
    boolean statutory =
        window.planned().terms().statutoryObjectionOnly() && window.usedFrom().isEmpty();
    boolean undecided = window.state() == WindowState.AWAITING_APPROVAL;
    return !ended
        && window.planned().kind() != ChangeKind.REMOVAL
        && (timely || statutory || undecided);
  }

  private static boolean inTime(Window window, WindowCommand.Object c, Instant closesAt) {
    boolean sendingSuffices = window.planned().terms().timeliness() == ObjectionTimeliness.DISPATCH;
    return c.receivedAt().isBefore(closesAt)
        || c.sentAt().filter(at -> sendingSuffices && at.isBefore(closesAt)).isPresent();
  }

  /** A telephone call proves little; written form wants paper and ink. */
  private static boolean inDoubtfulForm(Form form, Channel channel) {
    return switch (channel) {
      case TELEPHONE -> true;
      case LETTER, MESSENGER, QES_DOCUMENT -> false;
      case LINK, EMAIL, FAX, PORTAL, IN_PERSON -> form == Form.SCHRIFTFORM_126;
    };
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
    if (inDoubtfulForm(terms.objectionForm(), c.channel())) {
      flags.add(Flag.FORM_DOUBTFUL);
    }
    if (terms.statutoryObjectionOnly()) {
      flags.add(Flag.STATUTORY);
    }
    return List.copyOf(flags);
  }
}
