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
import org.jspecify.annotations.Nullable;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.ContestableReceiptAccepted;
import org.subnotice.core.window.WindowEvent.ExemptedAsAncillary;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;
import org.subnotice.core.window.WindowEvent.ReplyClassified;
import org.subnotice.core.window.WindowEvent.ReplyReceived;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowExtended;
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
  private Telling telling = Telling.NOTHING;
  private Declarations declarations = Declarations.NONE;
  private boolean exempt;
  private Map<String, Instant> bounced = Map.of();
  private Map<String, StandingReply> replies = Map.of();
  private @Nullable LocalDate usedFrom;
  private FiledExhibits exhibits = FiledExhibits.NONE;
  private Set<String> keys = Set.of();

  private Window() {}

  private Window(Window other) {
    plan = other.plan;
    state = other.state;
    telling = other.telling;
    declarations = other.declarations;
    exempt = other.exempt;
    bounced = other.bounced;
    replies = other.replies;
    usedFrom = other.usedFrom;
    exhibits = other.exhibits;
    keys = other.keys;
  }

  public Optional<WindowPlanned> plan() {
    return Optional.ofNullable(plan);
  }

  public WindowState state() {
    return state;
  }

  public Optional<NoticePrepared> notice() {
    return Optional.ofNullable(telling.notice());
  }

  /** By Message-ID, those of the current notice only. */
  public Map<String, Delivery> deliveries() {
    return telling.deliveries();
  }

  /**
   * Since when an address has been known to take nothing, by the reference of its contact,
   * whichever notice it refused.
   */
  public Map<String, Instant> bounced() {
    return bounced;
  }

  public Optional<WindowOpened> opening() {
    return Optional.ofNullable(telling.opening());
  }

  /** The strongest proof of receipt there is. */
  public Optional<EvidenceTier> evidence() {
    return Optional.ofNullable(telling.evidence());
  }

  /** Whether receipt rests on a mail server's word and nobody has let that suffice. */
  public boolean contestable() {
    return !telling.accepted() && evidence().filter(EvidenceTier::contestable).isPresent();
  }

  public List<StandingObjection> objections() {
    return declarations.objections();
  }

  /** What came in the controller's own words, by its key. */
  public Map<String, StandingReply> replies() {
    return replies;
  }

  /**
   * Whether an answer lies unread that may be an objection in time: no silence until it is read.
   */
  public boolean hasUnreadReply() {
    return replies.values().stream().anyMatch(reply -> reply.mayObject(closesAt()));
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(declarations.approvedAt());
  }

  public Optional<ObjectionResolved> resolution() {
    return Optional.ofNullable(declarations.resolution());
  }

  /** When the last objection that stood in the way ceased to. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(declarations.settledAt());
  }

  public Optional<LocalDate> usedFrom() {
    return Optional.ofNullable(usedFrom);
  }

  /** Whether a person decided that the contract exempts the service. */
  public boolean exempt() {
    return exempt;
  }

  /** Whether a notice has to be written, or one that was written is not with every recipient. */
  public boolean toTell() {
    return switch (state) {
      case PLANNED, UNDELIVERED, VOIDED -> true;
      case SUPERSEDED -> false;
      default -> telling.outstanding();
    };
  }

  /** Exclusive: what arrives strictly before is in time. */
  public Optional<Instant> closesAt() {
    return opening().map(WindowOpened::closesAt);
  }

  /** When time alone brings the window on. */
  public Optional<Instant> dueAt() {
    return switch (state) {
      case OPEN, INFORMED, AWAITING_APPROVAL -> hasUnreadReply() ? Optional.empty() : closesAt();
      case OBJECTED -> resolution().isPresent() ? Optional.empty() : declarations.lapsesAt();
      case STOPPING -> resolution().map(ObjectionResolved::stopAt);
      default -> Optional.empty();
    };
  }

  Telling telling() {
    return telling;
  }

  FiledExhibits exhibits() {
    return exhibits;
  }

  Declarations declarations() {
    return declarations;
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
      case ExemptedAsAncillary _ -> assignExemption();
      case NoticePrepared e -> tell(telling.after(e));
      case NoticeDispatched e -> tell(telling.after(e));
      case NoticeBounced e -> {
        bounced = withBounce(e);
        tell(telling.after(e));
      }
      case ReceiptEstablished e -> assignReceipt(e);
      case ContestableReceiptAccepted e -> telling = telling.after(e);
      case WindowOpened e -> assignOpening(e);
      case WindowExtended e -> assignExtension(e);
      case WindowVoided _ -> assignVoid();
      case ReplyReceived e -> assignReply(e);
      case ReplyClassified e -> assignMeaning(e);
      case ObjectionReceived e -> assignObjection(e);
      case ObjectionWithdrawn e -> assignWithdrawal(e);
      case ObjectionLapsed e -> settle(e.state(), e.lapsedAt());
      case ApprovalReceived e -> assignApproval(e);
      case WindowLapsed e -> state = e.state();
      case ObjectionResolved e -> assignResolution(e);
      case ServiceStopped _ -> state = WindowState.STOPPED;
      case FirstUseAuthorised e -> usedFrom = e.on();
      case WindowEnded _ -> state = WindowState.SUPERSEDED;
      case ConfirmationSent e -> remember(e.messageId());
      case ReminderSent e -> remember(e.messageId());
      case ReminderRefused e -> remember(e.messageId());
      case ExhibitFiled e -> assignExhibit(e);
    }
  }

  private void assignExhibit(ExhibitFiled e) {
    remember(e.exhibit());
    exhibits = exhibits.with(e.size());
  }

  private void assignExemption() {
    exempt = true;
    state = WindowState.CLEARED;
  }

  private void tell(Telling next) {
    telling = next;
    if (state.beforeReceipt()) {
      state = telling.state();
    }
  }

  private void assignReceipt(ReceiptEstablished e) {
    remember(e.receipt());
    telling = telling.after(e);
  }

  private void assignOpening(WindowOpened e) {
    telling = telling.after(e);
    if (state.beforeReceipt()) {
      state = e.state();
    }
  }

  private void assignExtension(WindowExtended e) {
    remember(e.extension());
    telling = telling.after(e);
  }

  private void assignVoid() {
    telling = telling.withoutReceipt();
    if (state != WindowState.OBJECTED && state != WindowState.STOPPING) {
      state = WindowState.VOIDED;
    }
  }

  private void assignReply(ReplyReceived e) {
    remember(e.reply());
    put(e.reply(), new StandingReply(e.receivedAt(), null));
  }

  private void assignMeaning(ReplyClassified e) {
    var reply = replies.getOrDefault(e.reply(), new StandingReply(Instant.MAX, null));
    put(e.reply(), reply.as(e.meaning()));
  }

  private void put(String key, StandingReply reply) {
    var more = new LinkedHashMap<>(replies);
    more.put(key, reply);
    replies = Collections.unmodifiableMap(more);
  }

  private void assignObjection(ObjectionReceived e) {
    remember(e.objection());
    declarations = declarations.with(e);
    if (e.blocks() && state != WindowState.OBJECTED) {
      state = WindowState.OBJECTED;
      declarations = declarations.undecided();
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
      declarations = declarations.approved(e.receivedAt());
    }
  }

  private void assignResolution(ObjectionResolved e) {
    declarations = declarations.resolved(e);
    switch (e.outcome()) {
      case OBJECTION_WITHDRAWN, CLEARED_BY_AGREEMENT -> settle(e.state(), e.resolvedAt());
      case CONTINUE_WITHOUT_CHANGE, STOP_SERVICE, CONTROLLER_TERMINATED -> state = e.state();
    }
  }

  private void settle(WindowState without, Instant at) {
    boolean stood = state == WindowState.OBJECTED || state == WindowState.STOPPING;
    declarations = declarations.settled(stood ? Optional.of(at) : Optional.empty());
    state = without;
  }

  private Map<String, Instant> withBounce(NoticeBounced e) {
    var more = new LinkedHashMap<>(bounced);
    notice().stream()
        .flatMap(prepared -> prepared.messages().stream())
        .filter(message -> message.messageId().equals(e.messageId()))
        .forEach(message -> more.put(message.recipient(), e.bouncedAt()));
    return Collections.unmodifiableMap(more);
  }

  private void remember(String key) {
    var more = new HashSet<>(keys);
    more.add(key);
    keys = Collections.unmodifiableSet(more);
  }
}
