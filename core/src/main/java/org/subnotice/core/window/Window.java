package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private Map<String, Delivery> deliveries = Map.of();
  private @Nullable WindowOpened opening;
  private @Nullable EvidenceTier evidence;
  private List<StandingObjection> objections = List.of();
  private @Nullable Instant approvedAt;
  private @Nullable ObjectionResolved resolution;
  private @Nullable LocalDate usedFrom;
  private Set<String> keys = Set.of();

  private Window() {}

  private Window(Window other) {
    plan = other.plan;
    state = other.state;
    notice = other.notice;
    deliveries = other.deliveries;
    opening = other.opening;
    evidence = other.evidence;
    objections = other.objections;
    approvedAt = other.approvedAt;
    resolution = other.resolution;
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

  public Optional<LocalDate> usedFrom() {
    return Optional.ofNullable(usedFrom);
  }

  /** Exclusive: what arrives strictly before is in time. */
  public Optional<Instant> closesAt() {
    return opening().map(WindowOpened::closesAt);
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
    var prepared = new LinkedHashMap<String, Delivery>();
    e.messages().forEach(m -> prepared.put(m.messageId(), Delivery.prepared(m.designated())));
    deliveries = Collections.unmodifiableMap(prepared);
    if (state.beforeReceipt()) {
      state = WindowState.NOTICE_PREPARED;
    }
  }

  private void assignDispatch(NoticeDispatched e) {
    replace(e.messageId(), delivery(e.messageId()).handedOver());
    if (state == WindowState.NOTICE_PREPARED
        && deliveries.values().stream().noneMatch(Delivery::outstanding)) {
      state = WindowState.NOTICE_SENT;
    }
  }

  private void assignBounce(NoticeBounced e) {
    replace(e.messageId(), delivery(e.messageId()).refused());
    boolean reachable = deliveries.values().stream().anyMatch(d -> d.designated() && !d.bounced());
    if (state.beforeReceipt() && !reachable) {
      state = WindowState.UNDELIVERED;
    }
  }

  private void assignReceipt(ReceiptEstablished e) {
    remember(e.receipt());
    if (e.messageId() != null) {
      replace(e.messageId(), delivery(e.messageId()).received(e.receivedAt()));
    }
    if (evidence == null || e.tier().compareTo(evidence) > 0) {
      evidence = e.tier();
    }
  }

  private void assignOpening(WindowOpened e) {
    opening = e;
    if (state.beforeReceipt()) {
      state = e.state();
    }
  }

  private void assignVoid() {
    opening = null;
    evidence = null;
    if (state != WindowState.OBJECTED) {
      state = WindowState.VOIDED;
    }
  }

  private void assignObjection(ObjectionReceived e) {
    remember(e.objection());
    var all = new ArrayList<>(objections);
    all.add(new StandingObjection(e.objection(), e.receivedAt(), e.blocks()));
    objections = List.copyOf(all);
    if (e.blocks()) {
      state = WindowState.OBJECTED;
      resolution = null;
    }
  }

  private void assignWithdrawal(ObjectionWithdrawn e) {
    remember(e.key());
    objections = List.of();
    state = e.state();
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
    state = e.state();
    if (e.outcome() == Outcome.OBJECTION_WITHDRAWN || e.outcome() == Outcome.CLEARED_BY_AGREEMENT) {
      objections = List.of();
    }
  }

  private Delivery delivery(String messageId) {
    return Optional.ofNullable(deliveries.get(messageId)).orElse(Delivery.prepared(false));
  }

  private void replace(String messageId, Delivery delivery) {
    var changed = new LinkedHashMap<>(deliveries);
    changed.put(messageId, delivery);
    deliveries = Collections.unmodifiableMap(changed);
  }

  private void remember(String key) {
    var more = new HashSet<>(keys);
    more.add(key);
    keys = Collections.unmodifiableSet(more);
  }
}
