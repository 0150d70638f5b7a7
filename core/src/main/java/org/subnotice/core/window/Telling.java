package org.subnotice.core.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ContestableReceiptAccepted;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowExtended;
import org.subnotice.core.window.WindowEvent.WindowOpened;

/**
 * How far the controller has been told: the notice, its messages, what proves that they arrived.
 *
 * @param deliveries by Message-ID, those of the current notice only
 * @param byHand receipts of the controller as a whole, such as a letter or an acknowledgement
 * @param evidence the strongest proof of receipt there is
 * @param accepted whether a named person lets a contestable receipt suffice
 */
record Telling(
    @Nullable NoticePrepared notice,
    @Nullable PromisedEnd promise,
    Map<String, Delivery> deliveries,
    List<ReceiptEstablished> byHand,
    boolean voided,
    @Nullable WindowOpened opening,
    @Nullable EvidenceTier evidence,
    boolean accepted) {

  static final Telling NOTHING =
      new Telling(null, null, Map.of(), List.of(), false, null, null, false);

  /** How far the notice has come, whatever has been declared meanwhile. */
  WindowState state() {
    if (notice == null) {
      return WindowState.PLANNED;
    }
    if (voided) {
      return WindowState.VOIDED;
    }
    var designated = deliveries.values().stream().filter(Delivery::designated).toList();
    if (!designated.isEmpty() && designated.stream().allMatch(Delivery::bounced)) {
      return WindowState.UNDELIVERED;
    }
    return outstanding() ? WindowState.NOTICE_PREPARED : WindowState.NOTICE_SENT;
  }

  boolean outstanding() {
    return deliveries.values().stream().anyMatch(Delivery::outstanding);
  }

  Telling after(NoticePrepared e) {
    var prepared = new LinkedHashMap<String, Delivery>();
    e.messages().forEach(m -> prepared.put(m.messageId(), Delivery.prepared(m.designated())));
    var named = new PromisedEnd(e.promisedLastDay(), e.promisedClosesAt()).orLater(promise);
    return new Telling(e, named, fixed(prepared), byHand, false, opening, evidence, accepted);
  }

  Telling after(NoticeDispatched e) {
    return with(e.messageId(), delivery(e.messageId()).handedOver(e.dispatchedAt()));
  }

  Telling after(NoticeBounced e) {
    return with(e.messageId(), delivery(e.messageId()).refused());
  }

  Telling after(ReceiptEstablished e) {
    var told = e.messageId() == null ? byHand(e) : byMail(e, e.messageId());
    var best = evidence == null || e.tier().compareTo(evidence) > 0 ? e.tier() : evidence;
    return new Telling(
        notice, promise, told.deliveries, told.byHand, voided, opening, best, accepted);
  }

  Telling after(WindowOpened e) {
    var named = new PromisedEnd(e.computation().lastDay(), e.closesAt()).orLater(promise);
    return new Telling(notice, named, deliveries, byHand, false, e, evidence, accepted);
  }

  Telling after(WindowExtended e) {
    var longer =
        Optional.ofNullable(opening)
            .map(
                o ->
                    new WindowOpened(
                        e.window(), o.state(), o.toldAt(), e.closesAt(), e.computation()))
            .orElseThrow();
    return after(longer);
  }

  Telling after(ContestableReceiptAccepted e) {
    return new Telling(notice, promise, deliveries, byHand, voided, opening, evidence, true);
  }

  Telling withoutReceipt() {
    return new Telling(notice, promise, deliveries, byHand, true, null, null, false);
  }

  /** When the last designated contact was first sent the notice; empty until all have been. */
  Optional<Instant> sentAt() {
    var designated = deliveries.values().stream().filter(Delivery::designated).toList();
    boolean all = !designated.isEmpty() && designated.stream().noneMatch(Delivery::outstanding);
    return designated.stream()
        .flatMap(d -> d.dispatchedAt().stream())
        .max(Instant::compareTo)
        .filter(_ -> all);
  }

  private Telling byHand(ReceiptEstablished e) {
    var more = new ArrayList<>(byHand);
    more.add(e);
    return new Telling(
        notice, promise, deliveries, List.copyOf(more), voided, opening, evidence, accepted);
  }

  private Telling byMail(ReceiptEstablished e, String messageId) {
    return with(messageId, delivery(messageId).received(e.receivedAt(), e.tier()));
  }

  private Delivery delivery(String messageId) {
    return Optional.ofNullable(deliveries.get(messageId)).orElse(Delivery.prepared(false));
  }

  private Telling with(String messageId, Delivery delivery) {
    var changed = new LinkedHashMap<>(deliveries);
    changed.put(messageId, delivery);
    return new Telling(
        notice, promise, fixed(changed), byHand, voided, opening, evidence, accepted);
  }

  private static Map<String, Delivery> fixed(LinkedHashMap<String, Delivery> deliveries) {
    return Collections.unmodifiableMap(deliveries);
  }
}
