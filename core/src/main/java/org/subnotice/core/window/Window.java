package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.core.window.WindowEvent.WindowVoided;

/**
 * Where one controller's window stands, as its events left it. Never changes; events make new ones.
 */
public final class Window {

  static final Window UNKNOWN = new Window();

  private @Nullable WindowPlanned plan;
  private WindowState state = WindowState.PLANNED;
  private @Nullable NoticePrepared notice;
  private @Nullable PromisedEnd promise;
  private Map<String, Delivery> deliveries = Map.of();
  private List<ReceiptEstablished> receiptsByHand = List.of();
  private boolean voided;
  private @Nullable WindowOpened opening;
  private @Nullable EvidenceTier evidence;
  private List<StandingObjection> objections = List.of();
  private @Nullable Instant approvedAt;
  private @Nullable ObjectionResolved resolution;
  private @Nullable Instant settledAt;
  private @Nullable LocalDate usedFrom;
  private Set<String> keys = Set.of();

  private Window() {}

  private Window(Window other) {
    plan = other.plan;
    state = other.state;
    notice = other.notice;
    promise = other.promise;
    deliveries = other.deliveries;
    receiptsByHand = other.receiptsByHand;
    voided = other.voided;
    opening = other.opening;
    evidence = other.evidence;
    objections = other.objections;
    approvedAt = other.approvedAt;
    resolution = other.resolution;
    settledAt = other.settledAt;
    usedFrom = other.usedFrom;
    keys = other.keys;
  }

  public Optional<WindowPlanned> plan() {
    return Optional.ofNullable(plan);
  }

  public WindowState state() {
    return state;
  }

  public Optional<NoticePrepared> notice() {
    return Optional.ofNullable(notice);
  }

  /** By Message-ID, those of the current notice only. */
  public Map<String, Delivery> deliveries() {
    return deliveries;
  }

  public Optional<WindowOpened> opening() {
    return Optional.ofNullable(opening);
  }

  /** The strongest proof of receipt there is. */
  public Optional<EvidenceTier> evidence() {
    return Optional.ofNullable(evidence);
  }

  public List<StandingObjection> objections() {
    return objections;
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  public Optional<ObjectionResolved> resolution() {
    return Optional.ofNullable(resolution);
  }

  /** When the last objection that stood in the way was withdrawn or cleared by agreement. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  public Optional<LocalDate> usedFrom() {
    return Optional.ofNullable(usedFrom);
  }

  /** Exclusive: what arrives strictly before is in time. */
  public Optional<Instant> closesAt() {
    return opening().map(WindowOpened::closesAt);
  }

  /**
   * The latest end that any notice or any window before this one has named: nothing takes days
   * away.
   */
  Optional<PromisedEnd> promise() {
    return Optional.ofNullable(promise);
  }

  /** Receipts of the controller as a whole, such as a letter or an acknowledgement. */
  List<ReceiptEstablished> receiptsByHand() {
    return receiptsByHand;
  }

  /** How far the notice has come, whatever has been declared meanwhile. */
  WindowState noticeState() {
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
    boolean outstanding = deliveries.values().stream().anyMatch(Delivery::outstanding);
    return outstanding ? WindowState.NOTICE_PREPARED : WindowState.NOTICE_SENT;
  }

  /** Whether the declaration, receipt or confirmation of this key has been recorded. */
  boolean knows(String key) {
    return keys.contains(key);
  }

  WindowPlanned planned() {
    return plan().orElseThrow();
  }

  Window after(WindowEvent event) {
    var next = new Window(this);
    next.assign(event);
    return next;
  }

  private void assign(WindowEvent event) {
    switch (event) {
      case WindowPlanned e -> plan = e;
      case NoticePrepared e -> assignNotice(e);
      case NoticeDispatched e -> assignDispatch(e);
      case NoticeBounced e -> assignBounce(e);
      case ReceiptEstablished e -> assignReceipt(e);
      case WindowOpened e -> assignOpening(e);
      case WindowVoided _ -> assignVoid();
      case ObjectionReceived e -> assignObjection(e);
      case ObjectionWithdrawn e -> assignWithdrawal(e);
      case ApprovalReceived e -> assignApproval(e);
      case WindowLapsed e -> state = e.state();
      case ObjectionResolved e -> assignResolution(e);
      case ServiceStopped _ -> state = WindowState.STOPPED;
      case FirstUseAuthorised e -> usedFrom = e.on();
      case WindowEnded _ -> state = WindowState.SUPERSEDED;
      case ConfirmationSent e -> remember(e.messageId());
    }
  }

  private void assignNotice(NoticePrepared e) {
    notice = e;
    promise = new PromisedEnd(e.promisedLastDay(), e.promisedClosesAt()).orLater(promise);
    var prepared = new LinkedHashMap<String, Delivery>();
    e.messages().forEach(m -> prepared.put(m.messageId(), Delivery.prepared(m.designated())));
    deliveries = Collections.unmodifiableMap(prepared);
    voided = false;
    followTheNotice();
  }

  private void assignDispatch(NoticeDispatched e) {
    replace(e.messageId(), delivery(e.messageId()).handedOver());
    followTheNotice();
  }

  private void assignBounce(NoticeBounced e) {
    replace(e.messageId(), delivery(e.messageId()).refused());
    followTheNotice();
  }

  private void followTheNotice() {
    if (state.beforeReceipt()) {
      state = noticeState();
    }
  }

  private void assignReceipt(ReceiptEstablished e) {
    remember(e.receipt());
    if (e.messageId() == null) {
      receiptsByHand = with(receiptsByHand, e);
    } else {
      replace(e.messageId(), delivery(e.messageId()).received(e.receivedAt(), e.tier()));
    }
    if (evidence == null || e.tier().compareTo(evidence) > 0) {
      evidence = e.tier();
    }
  }

  private void assignOpening(WindowOpened e) {
    opening = e;
    promise = new PromisedEnd(e.computation().lastDay(), e.closesAt()).orLater(promise);
    voided = false;
    if (state.beforeReceipt()) {
      state = e.state();
    }
  }

  private void assignVoid() {
    opening = null;
    evidence = null;
    voided = true;
    if (state != WindowState.OBJECTED && state != WindowState.STOPPING) {
      state = WindowState.VOIDED;
    }
  }

  private void assignObjection(ObjectionReceived e) {
    remember(e.objection());
    objections = with(objections, new StandingObjection(e.objection(), e.receivedAt(), e.blocks()));
    if (e.blocks() && state != WindowState.OBJECTED) {
      state = WindowState.OBJECTED;
      resolution = null;
      settledAt = null;
      approvedAt = null;
    }
  }

  private void assignWithdrawal(ObjectionWithdrawn e) {
    remember(e.key());
    settle(e.state(), e.receivedAt());
  }

  private void assignApproval(ApprovalReceived e) {
    remember(e.approval());
    if (e.state() != null) {
      state = e.state();
      approvedAt = e.receivedAt();
    }
  }

  private void assignResolution(ObjectionResolved e) {
    resolution = e;
    switch (e.outcome()) {
      case OBJECTION_WITHDRAWN, CLEARED_BY_AGREEMENT -> settle(e.state(), e.resolvedAt());
      case CONTINUE_WITHOUT_CHANGE, STOP_SERVICE, CONTROLLER_TERMINATED -> state = e.state();
    }
  }

  private void settle(WindowState without, Instant at) {
    if (state == WindowState.OBJECTED || state == WindowState.STOPPING) {
      settledAt = at;
    }
    objections = List.of();
    state = without;
  }

  private Delivery delivery(String messageId) {
    return Optional.ofNullable(deliveries.get(messageId)).orElse(Delivery.prepared(false));
  }

  private void replace(String messageId, Delivery delivery) {
    var changed = new LinkedHashMap<>(deliveries);
    changed.put(messageId, delivery);
    deliveries = Collections.unmodifiableMap(changed);
  }

  private static <T> List<T> with(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  private void remember(String key) {
    var more = new HashSet<>(keys);
    more.add(key);
    keys = Collections.unmodifiableSet(more);
  }
}
