package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowCommand.AcceptContestableReceipt;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowEvent.ContestableReceiptAccepted;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowVoided;

/**
 * From the prepared notice to the running period: only a receipt as the contract wants it starts
 * one.
 */
final class Noticing {

  private final WindowPeriod periods;

  Noticing(WindowPeriod periods) {
    this.periods = periods;
  }

  List<WindowEvent> prepare(Window window, PrepareNotice c) {
    boolean prepared = window.notice().filter(n -> n.attempt() >= c.attempt()).isPresent();
    if (prepared || !window.state().beforeReceipt()) {
      return List.of();
    }
    return List.of(
        new NoticePrepared(
            c.window().value(),
            c.attempt(),
            c.preparedAt(),
            c.expected().receiptDay(),
            c.expected().lastDay(),
            c.expected().closesAt(),
            c.messages()));
  }

  List<WindowEvent> accept(Window window, RecordAcceptance c) {
    var delivery = Optional.ofNullable(window.deliveries().get(c.messageId()));
    if (delivery.isEmpty()) {
      return List.of();
    }
    var events = new ArrayList<WindowEvent>();
    if (!delivery.get().dispatched()) {
      events.add(
          new NoticeDispatched(
              c.window().value(), c.messageId(), c.acceptedAt(), c.server(), c.reply()));
    }
    // A bounce may be told before the acceptance that it revokes.
    if (!delivery.get().bounced() && delivery.get().isWeakerThan(c.tier())) {
      events.add(receiptOf(c));
    }
    return withOpening(window, events);
  }

  List<WindowEvent> bounce(Window window, RecordBounce c) {
    var delivery = Optional.ofNullable(window.deliveries().get(c.messageId()));
    if (delivery.isEmpty() || delivery.get().bounced()) {
      return List.of();
    }
    var bounced = new NoticeBounced(c.window().value(), c.messageId(), c.bouncedAt(), c.reply());
    return restsOnReceipt(window) && CountedReceipt.of(window.after(bounced)).isEmpty()
        ? List.of(bounced, new WindowVoided(c.window().value(), c.bouncedAt()))
        : withOpening(window, List.of(bounced));
  }

  List<WindowEvent> receive(Window window, RecordReceipt c) {
    if (window.knows(c.receipt())) {
      return List.of();
    }
    if (window.notice().isEmpty()) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "No notice has been prepared for this controller, so none can have been received."
              + " Enter the receipt once there is one.");
    }
    return receive(
        window, c.receipt(), c.tier(), c.receivedAt(), c.channel(), c.note().orElse(null));
  }

  List<WindowEvent> acceptContestable(Window window, AcceptContestableReceipt c) {
    if (window.telling().accepted()) {
      return List.of();
    }
    if (!window.contestable()) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "No receipt of this window rests on a mail server's word alone; there is nothing to"
              + " accept.");
    }
    return List.of(new ContestableReceiptAccepted(c.window().value(), c.acceptedAt(), c.reason()));
  }

  /** Whoever approves has been told. */
  List<WindowEvent> receive(Window window, Approve c) {
    return window.opening().isPresent()
        ? List.of()
        : receive(window, c.approval(), EvidenceTier.T3, c.receivedAt(), c.channel(), null);
  }

  private List<WindowEvent> receive(
      Window window,
      String key,
      EvidenceTier tier,
      Instant receivedAt,
      Channel channel,
      @Nullable Sealed note) {
    var receipt =
        new ReceiptEstablished(
            window.planned().window(),
            key,
            null,
            tier,
            receivedAt,
            channel,
            tier.contestable(),
            note);
    return withOpening(window, List.of(receipt));
  }

  private static ReceiptEstablished receiptOf(RecordAcceptance c) {
    return new ReceiptEstablished(
        c.window().value(),
        c.messageId(),
        c.messageId(),
        c.tier(),
        c.acceptedAt(),
        Channel.EMAIL,
        c.tier().contestable(),
        null);
  }

  private List<WindowEvent> withOpening(Window window, List<WindowEvent> events) {
    var after = window;
    for (var event : events) {
      after = after.after(event);
    }
    if (after.opening().isPresent() || !awaitsReceipt(after)) {
      return List.copyOf(events);
    }
    var told = after;
    var all = new ArrayList<>(events);
    CountedReceipt.of(told).map(at -> begun(told, at)).ifPresent(all::add);
    return List.copyOf(all);
  }

  private WindowEvent begun(Window window, Instant receivedAt) {
    var plan = window.planned();
    return plan.kind() == ChangeKind.REMOVAL
        ? new WindowLapsed(plan.window(), receivedAt, WindowState.CLEARED)
        : opened(window, receivedAt);
  }

  private WindowOpened opened(Window window, Instant receivedAt) {
    var terms = window.planned().terms();
    var sentAt = window.telling().sentAt().orElse(receivedAt);
    var published = window.planned().publishedAt();
    var computed = ComputedWindow.of(periods.of(terms, published, sentAt, receivedAt));
    var kept =
        Optional.ofNullable(window.telling().promise())
            .filter(end -> end.closesAt().isAfter(computed.closesAt()))
            .map(end -> computed.promised(end.lastDay(), end.closesAt()))
            .orElse(computed);
    return new WindowOpened(
        window.planned().window(),
        running(terms.authorisation()),
        receivedAt,
        kept.closesAt(),
        kept);
  }

  private static WindowState running(AuthorisationModel model) {
    return switch (model) {
      case GENERAL_WITH_OBJECTION -> WindowState.OPEN;
      case GENERAL_INFORM_ONLY -> WindowState.INFORMED;
      case SPECIFIC_PRIOR -> WindowState.AWAITING_APPROVAL;
    };
  }

  /** A controller that has declared itself may still be owed its period, if it takes that back. */
  private static boolean awaitsReceipt(Window window) {
    return window.state().beforeReceipt()
        || switch (window.state()) {
          case OBJECTED, STOPPING, APPROVED, APPROVED_EARLY -> true;
          default -> false;
        };
  }

  /** Whether the window would stand differently had the notice never arrived. */
  private static boolean restsOnReceipt(Window window) {
    return switch (window.state()) {
      case OPEN, INFORMED, AWAITING_APPROVAL, REFUSED, LAPSED, CLEARED -> true;
      case OBJECTED, STOPPING -> window.opening().isPresent();
      default -> false;
    };
  }
}
