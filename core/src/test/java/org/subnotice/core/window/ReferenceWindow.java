package org.subnotice.core.window;

import static org.subnotice.core.window.Outcome.*;
import static org.subnotice.core.window.WindowState.*;

import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.WindowCommand.*;

/** The rules a second time: notes what happened, and derives the state from the notes. */
final class ReferenceWindow {
  private final ReferenceContract contract;
  private int attempt;
  private boolean voided, silent, agreed, objected, resolved, stopped, ended;
  private Instant promise = Instant.MIN, prepared = Instant.MIN, settled = Instant.MIN;
  @Nullable Instant received, closes, approved, stopAt;
  @Nullable LocalDate use;
  private final Map<String, String> mail = new HashMap<>();
  private final Map<String, Instant> arrived = new HashMap<>(), unread = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<Instant> byHand = new ArrayList<>(), noes = new ArrayList<>();

  ReferenceWindow(PlanWindow plan) {
    contract = new ReferenceContract(plan, plan.terms());
  }

  WindowState state() {
    if (ended) return SUPERSEDED;
    if (stopped) return STOPPED;
    if (objected) return stopAt == null ? OBJECTED : STOPPING;
    if (approved != null) return contract.needsConsent() ? APPROVED : APPROVED_EARLY;
    if (agreed || contract.exempt()) return CLEARED;
    if (closes != null) return contract.ran(silent);
    if (attempt == 0 || voided) return attempt == 0 ? PLANNED : VOIDED;
    if (Collections.frequency(mail.values(), "bounced") == mail.size()) return UNDELIVERED;
    return mail.containsValue("new") ? NOTICE_PREPARED : NOTICE_SENT;
  }

  void follow(WindowCommand command) {
    switch (command) {
      case PrepareNotice c when c.attempt() > attempt && state().beforeReceipt() -> prepare(c);
      case RecordAcceptance c when mail.containsKey(c.messageId()) -> accept(c);
      case RecordBounce c when mail.containsKey(c.messageId()) -> bounce(c.messageId());
      case RecordReceipt c when attempt > 0 && keys.add(c.receipt()) -> open(contract.counts(c));
      case ExtendWindow c
          when state().running() && c.now().isBefore(closes) && keys.add(c.extension()) ->
          closes = promise = contract.extended(closes, c.period());
      case RecordReply c when keys.add(c.reply()) -> unread.put(c.reply(), c.receivedAt());
      case ClassifyReply c when contract.reads(c, attempt) && unread.remove(c.reply()) != null ->
          c.effect().ifPresent(this::follow);
      case WindowCommand.Object c when keys.add(c.objection()) -> object(c.receivedAt());
      case WithdrawObjection c when !noes.isEmpty() && keys.add(c.key()) -> settle(c.receivedAt());
      case Approve c when keys.add(c.approval()) -> approve(c);
      case Lapse c -> lapse(c.now());
      case Resolve c when state() == OBJECTED -> resolve(c);
      case AuthoriseUse c when use == null && permits(c.on()) -> use = c.on();
      case EndWindow _ -> ended |= use == null;
      default -> {}
    }
  }

  private void prepare(PrepareNotice c) {
    attempt = c.attempt();
    prepared = c.preparedAt();
    promise = contract.latest(promise, c.expected().closesAt());
    List.of(mail, arrived).forEach(Map::clear);
    c.messages().forEach(message -> mail.put(message.messageId(), "new"));
    voided = false;
  }

  private void accept(RecordAcceptance c) {
    mail.replace(c.messageId(), "new", "taken");
    boolean there = contract.proves(c.tier()) && mail.get(c.messageId()).equals("taken");
    if (there) arrived.putIfAbsent(c.messageId(), c.acceptedAt());
    open(null);
  }

  private void bounce(String message) {
    mail.put(message, "bounced");
    arrived.remove(message);
    open(null);
    var told = EnumSet.of(SUPERSEDED, STOPPED, APPROVED, APPROVED_EARLY);
    if (told.contains(state()) || closes == null || counted() != null) return;
    voided = true;
    silent = agreed = false;
    closes = received = null;
  }

  private @Nullable Instant counted() {
    if (!byHand.isEmpty()) return Collections.min(byHand);
    long settled = arrived.size() + Collections.frequency(mail.values(), "bounced");
    boolean counts = !arrived.isEmpty() && settled == mail.size() && !contract.needsPaper();
    return counts ? Collections.max(arrived.values()) : null;
  }

  private void open(@Nullable Instant receipt) {
    if (receipt != null) byHand.add(receipt);
    received = closes == null && !ended && !stopped ? counted() : received;
    if (received != null && closes == null) closes = promise = contract.closes(received, promise);
  }

  private void object(Instant at) {
    boolean blocks = !ended && !stopped && stopAt == null && contract.heeds(at, closes, use);
    noes.add(blocks ? at : Instant.MIN);
    resolved &= !blocks || objected;
    objected |= blocks;
    approved = blocks ? null : approved;
  }

  private void settle(Instant at) {
    noes.clear();
    if (ended || stopped || !objected) return;
    settled = at;
    silent = closes != null && !at.isBefore(closes);
    objected = agreed = false;
    stopAt = null;
  }

  private void approve(Approve c) {
    boolean told =
        state().running() || state() == REFUSED || (attempt > 0 && state().beforeReceipt());
    if (!told || !contract.gives(c.receivedAt(), closes)) return;
    open(closes == null && !contract.needsPaper() ? c.receivedAt() : null);
    approved = c.receivedAt();
  }

  private void lapse(Instant now) {
    if (state() == OBJECTED && !resolved && contract.over(noes, now)) settle(contract.lapse(noes));
    if (state() == STOPPING) stopped = !now.isBefore(stopAt);
    if (state().running()) silent = contract.passed(closes, now, unread.values());
  }

  private void resolve(Resolve c) {
    boolean agrees = c.outcome() == CLEARED_BY_AGREEMENT && closes != null;
    if (agrees || c.outcome() == OBJECTION_WITHDRAWN) settle(c.resolvedAt());
    agreed |= agrees;
    resolved |= EnumSet.of(CONTINUE_WITHOUT_CHANGE, CONTROLLER_TERMINATED).contains(c.outcome());
    if (c.outcome() == STOP_SERVICE) stopAt = contract.stop(c.stopAt(), noes);
  }

  private boolean permits(LocalDate on) {
    if (contract.mayObject(unread.values(), closes)) return false;
    var no = EnumSet.of(REFUSED, OBJECTED, STOPPING, STOPPED, SUPERSEDED).contains(state());
    if (contract.needsNoWait()) return !no && contract.after(on, settled);
    var end = approved != null ? approved : contract.decided(closes, settled);
    return contract.clear(state())
        && contract.permits(on, end, contract.told(end, received, prepared));
  }
}
