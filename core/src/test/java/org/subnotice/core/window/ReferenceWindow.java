package org.subnotice.core.window;

import static org.subnotice.core.window.ReferenceContract.latest;
import static org.subnotice.core.window.WindowState.*;

import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.*;
import org.subnotice.core.window.WindowCommand.*;

/** The rules a second time: notes what happened, and derives the state from the notes. */
final class ReferenceWindow {
  private final ReferenceContract contract;
  private int attempt;
  private boolean voided, silent, agreed, objected, stopped, ended;
  private Instant promise = Instant.MIN, prepared = Instant.MIN, settled = Instant.MIN;
  @Nullable Instant received, closes, approved, stopAt;
  @Nullable LocalDate use;
  private final Map<String, Instant> arrived = new HashMap<>();
  private final Map<String, String> mail = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<Instant> byHand = new ArrayList<>(), objections = new ArrayList<>();

  ReferenceWindow(PlanWindow plan) {
    contract = new ReferenceContract(plan, plan.terms());
  }

  WindowState state() {
    if (ended) return SUPERSEDED;
    if (stopped) return STOPPED;
    if (stopAt != null) return STOPPING;
    if (objected) return OBJECTED;
    if (approved != null) return contract.needsConsent() ? APPROVED : APPROVED_EARLY;
    if (agreed) return CLEARED;
    if (closes != null && silent) return contract.needsConsent() ? REFUSED : CLEARED;
    if (closes != null && contract.needsConsent()) return AWAITING_APPROVAL;
    if (closes != null) return contract.needsPaper() ? INFORMED : OPEN;
    if (attempt == 0) return PLANNED;
    if (voided) return VOIDED;
    if (Collections.frequency(mail.values(), "bounced") == mail.size()) return UNDELIVERED;
    return mail.containsValue("new") ? NOTICE_PREPARED : NOTICE_SENT;
  }

  void follow(WindowCommand command) {
    switch (command) {
      case PrepareNotice c when c.attempt() > attempt && state().beforeReceipt() -> prepare(c);
      case RecordAcceptance c when mail.containsKey(c.messageId()) -> accept(c);
      case RecordBounce c when mail.containsKey(c.messageId()) -> bounce(c.messageId());
      case RecordReceipt c when attempt > 0 && keys.add(c.receipt()) -> receive(c);
      case WindowCommand.Object c when keys.add(c.objection()) -> object(c.receivedAt());
      case WithdrawObjection c when !objections.isEmpty() && keys.add(c.key()) ->
          settle(c.receivedAt());
      case Approve c when keys.add(c.approval()) -> approve(c);
      case Lapse c when state() == STOPPING -> stopped = !c.now().isBefore(stopAt);
      case Lapse c when state().running() -> silent = !c.now().isBefore(closes);
      case Resolve c when state() == OBJECTED -> resolve(c);
      case AuthoriseUse c when use == null && permits(c.on()) -> use = c.on();
      case EndWindow _ -> ended |= use == null;
      default -> {}
    }
  }

  private void prepare(PrepareNotice c) {
    attempt = c.attempt();
    prepared = c.preparedAt();
    promise = latest(promise, c.expected().closesAt());
    List.of(mail, arrived).forEach(Map::clear);
    c.messages().forEach(message -> mail.put(message.messageId(), "new"));
    voided = false;
  }

  private void accept(RecordAcceptance c) {
    mail.replace(c.messageId(), "new", "taken");
    boolean there = c.tier() == EvidenceTier.T1 && mail.get(c.messageId()).equals("taken");
    if (there) arrived.putIfAbsent(c.messageId(), c.acceptedAt());
    open();
  }

  private void bounce(String message) {
    mail.put(message, "bounced");
    arrived.remove(message);
    open();
    var told = EnumSet.of(SUPERSEDED, STOPPED, APPROVED, APPROVED_EARLY);
    if (told.contains(state()) || closes == null || counted() != null) return;
    voided = true;
    silent = agreed = false;
    closes = received = null;
  }

  private void receive(RecordReceipt c) {
    if (!contract.needsPaper() || c.channel() == Channel.LETTER) byHand.add(c.receivedAt());
    open();
  }

  private @Nullable Instant counted() {
    if (!byHand.isEmpty()) return Collections.min(byHand);
    long settled = arrived.size() + Collections.frequency(mail.values(), "bounced");
    boolean counts = !arrived.isEmpty() && settled == mail.size() && !contract.needsPaper();
    return counts ? Collections.max(arrived.values()) : null;
  }

  private void open() {
    received = closes == null && !ended && !stopped ? counted() : received;
    if (received == null || closes != null) return;
    closes = promise = latest(promise, contract.closes(received));
  }

  private void object(Instant at) {
    boolean timely = closes == null || at.isBefore(closes);
    boolean statutory = contract.terms().statutoryObjectionOnly() && use == null;
    boolean blocks = !ended && !stopped && stopAt == null && (timely || statutory);
    objections.add(blocks ? at : Instant.MIN);
    objected |= blocks;
    approved = blocks ? null : approved;
  }

  private void settle(Instant at) {
    objections.clear();
    if (ended || stopped || !objected) return;
    settled = at;
    silent = closes != null && !at.isBefore(closes);
    objected = agreed = false;
    stopAt = null;
  }

  private void approve(Approve c) {
    boolean told = state().beforeReceipt() && attempt > 0;
    boolean late = closes != null && !c.receivedAt().isBefore(closes);
    if (!told && !state().running() && state() != REFUSED) return;
    if (!contract.needsConsent() && (late || !contract.hasEarlyUse())) return;
    if (closes == null && !contract.needsPaper()) byHand.add(c.receivedAt());
    open();
    approved = c.receivedAt();
  }

  private void resolve(Resolve c) {
    boolean agrees = c.outcome() == Outcome.CLEARED_BY_AGREEMENT && closes != null;
    if (agrees || c.outcome() == Outcome.OBJECTION_WITHDRAWN) settle(c.resolvedAt());
    agreed |= agrees;
    if (c.outcome() == Outcome.STOP_SERVICE) stopAt = contract.stop(c.stopAt(), objections);
  }

  private boolean permits(LocalDate on) {
    var end = approved != null ? approved : closes != null ? latest(closes, settled) : settled;
    var told = received != null ? latest(received, prepared) : end;
    boolean clear = EnumSet.of(APPROVED, APPROVED_EARLY, CLEARED).contains(state());
    return clear && contract.permits(on, end, told);
  }
}
