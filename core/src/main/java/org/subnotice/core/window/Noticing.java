package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowVoided;

/**
 * From the prepared notice to the running period: only a receipt as the contract wants it starts
 * one.
 */
final class Noticing {

  private final PeriodComputation periods;

  Noticing(PeriodComputation periods) {
    this.periods = periods;
  }

  List<WindowEvent> prepare(Window window, PrepareNotice c) {
    boolean prepared = window.notice().filter(n -> n.attempt() >= c.attempt()).isPresent();
    if (prepared || window.state() == WindowState.SUPERSEDED) {
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
    if (delivery.isEmpty() || delivery.get().dispatched()) {
      return List.of();
    }
    var dispatched =
        new NoticeDispatched(
            c.window().value(), c.messageId(), c.acceptedAt(), c.server(), c.reply());
    var events = new ArrayList<WindowEvent>(List.of(dispatched));
    if (c.tier() != EvidenceTier.T0) {
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
    var after = window.after(bounced);
    boolean nothingLeft = after.deliveries().values().stream().noneMatch(this::counts);
    if (window.opening().isPresent() && nothingLeft && onlyByMessage(window)) {
      return List.of(bounced, new WindowVoided(c.window().value(), c.bouncedAt()));
    }
    return withOpening(window, List.of(bounced));
  }

  List<WindowEvent> receive(Window window, RecordReceipt c) {
    if (window.knows(c.receipt())) {
      return List.of();
    }
    var receipt =
        new ReceiptEstablished(
            c.window().value(),
            c.receipt(),
            null,
            c.tier(),
            c.receivedAt(),
            c.channel(),
            contestable(c.tier()),
            c.note().orElse(null));
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
        contestable(c.tier()),
        null);
  }

  private List<WindowEvent> withOpening(Window window, List<WindowEvent> events) {
    var after = window;
    for (var event : events) {
      after = after.after(event);
    }
    if (after.opening().isPresent()) {
      return List.copyOf(events);
    }
    var all = new ArrayList<>(events);
    countedReceipt(after, events).map(at -> opened(window, at)).ifPresent(all::add);
    return List.copyOf(all);
  }

  /** The instant from which the period runs, once nothing is outstanding that could move it. */
  private Optional<Instant> countedReceipt(Window window, List<WindowEvent> fresh) {
    var terms = window.planned().terms();
    var byHand =
        fresh.stream()
            .filter(ReceiptEstablished.class::isInstance)
            .map(ReceiptEstablished.class::cast)
            .filter(r -> r.messageId() == null && satisfies(terms, r))
            .map(ReceiptEstablished::receivedAt)
            .findFirst();
    if (byHand.isPresent() || terms.noticeForm() == Form.SCHRIFTFORM_126) {
      return byHand;
    }
    return byMessage(window, terms);
  }

  private Optional<Instant> byMessage(Window window, WindowTerms terms) {
    if (window.evidence().filter(e -> e.compareTo(terms.leastEvidence()) >= 0).isEmpty()) {
      return Optional.empty();
    }
    var designated = window.deliveries().values().stream().filter(Delivery::designated).toList();
    var received = designated.stream().flatMap(d -> d.receivedAt().stream());
    return switch (terms.receiptCounted()) {
      case FIRST -> received.min(Comparator.naturalOrder());
      case LATEST ->
          designated.stream().allMatch(d -> d.bounced() || d.receivedAt().isPresent())
              ? received.max(Comparator.naturalOrder())
              : Optional.empty();
      case ALL ->
          designated.stream().allMatch(d -> d.receivedAt().isPresent())
              ? received.max(Comparator.naturalOrder())
              : Optional.empty();
    };
  }

  private static boolean satisfies(WindowTerms terms, ReceiptEstablished receipt) {
    boolean form =
        terms.noticeForm() != Form.SCHRIFTFORM_126
            || receipt.channel() == Channel.LETTER
            || receipt.channel() == Channel.MESSENGER
            || receipt.channel() == Channel.IN_PERSON
            || receipt.channel() == Channel.QES_DOCUMENT;
    return form
        && receipt.tier() != EvidenceTier.T0
        && receipt.tier().compareTo(terms.leastEvidence()) >= 0;
  }

  private WindowOpened opened(Window window, Instant receivedAt) {
    var terms = window.planned().terms();
    var computed =
        ComputedWindow.of(periods.compute(terms.objectionRules(), terms.places(), receivedAt));
    var kept =
        window
            .notice()
            .filter(n -> n.promisedClosesAt().isAfter(computed.closesAt()))
            .map(n -> computed.promised(n.promisedLastDay(), n.promisedClosesAt()))
            .orElse(computed);
    return new WindowOpened(
        window.planned().window(), running(terms.authorisation()), kept.closesAt(), kept);
  }

  private static WindowState running(AuthorisationModel model) {
    return switch (model) {
      case GENERAL_WITH_OBJECTION -> WindowState.OPEN;
      case GENERAL_INFORM_ONLY -> WindowState.INFORMED;
      case SPECIFIC_PRIOR -> WindowState.AWAITING_APPROVAL;
    };
  }

  private boolean counts(Delivery delivery) {
    return delivery.designated() && delivery.receivedAt().isPresent();
  }

  /** Whether no acknowledgement, delivery report or letter stands beside the bounced messages. */
  private static boolean onlyByMessage(Window window) {
    return window.evidence().filter(e -> e.compareTo(EvidenceTier.T1) > 0).isEmpty();
  }

  private static boolean contestable(EvidenceTier tier) {
    return tier.compareTo(EvidenceTier.T1) <= 0;
  }
}
