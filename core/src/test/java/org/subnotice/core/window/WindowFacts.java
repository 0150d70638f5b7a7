package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowCommand.AcceptContestableReceipt;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.core.window.WindowCommand.EndWindow;
import org.subnotice.core.window.WindowCommand.ExtendWindow;
import org.subnotice.core.window.WindowCommand.Lapse;
import org.subnotice.core.window.WindowCommand.PlanWindow;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowCommand.Resolve;
import org.subnotice.core.window.WindowCommand.WithdrawObjection;

/**
 * One window in Berlin: prepared and received on Monday, 23 November 2026, so that fourteen days
 * end with Monday, 7 December, and the use is planned for 1 December.
 */
abstract class WindowFacts {

  static final ChangeId CHANGE = new ChangeId("change-00000001");
  static final AgreementId AGREEMENT = new AgreementId("agreement-00000001");
  static final WindowId WINDOW = WindowId.of(CHANGE, AGREEMENT);
  static final LocalDate PLANNED_USE = LocalDate.parse("2026-12-01");
  static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  /** On Friday the published list showed what is intended. */
  static final Instant PUBLISHED = Instant.parse("2026-11-20T09:00:00Z");

  static final Instant CLOSES = Instant.parse("2026-12-07T23:00:00Z");
  static final Instant JUST_IN_TIME = CLOSES.minusNanos(1_000);
  static final LocalDate CLOSED = LocalDate.parse("2026-12-08");
  static final String ANNA = "anna";
  static final String BERT = "bert";
  static final Sealed TEXT = new Sealed("person-00000001", "c2VhbGVk");
  static final Declarant CONTROLLER = new Declarant("person-00000001", TEXT, TEXT);

  final GermanHolidays holidays = new GermanHolidays();
  final Permissions permissions = new Permissions(holidays);
  final WindowDecider decider = new WindowDecider(holidays);
  private Window window = decider.initial();

  Window window() {
    return window;
  }

  WindowState state() {
    return window.state();
  }

  void given(WindowCommand... history) {
    Stream.of(history).forEach(this::when);
  }

  List<WindowEvent> when(WindowCommand command) {
    var events = decider.decide(window, command);
    events.forEach(event -> window = decider.evolve(window, event));
    return events;
  }

  /** Planned, prepared for Anna and taken by her mail server on Monday at ten. */
  void givenReceived(WindowTerms terms) {
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY));
  }

  /** The same on paper: the letter was delivered on Monday at ten. */
  void givenDelivered(WindowTerms terms) {
    given(plan(terms), prepare(terms, ANNA), letter(MONDAY));
  }

  static PlanWindow plan(WindowTerms terms) {
    return plan(terms, ChangeKind.ADDITION);
  }

  static PlanWindow plan(WindowTerms terms, ChangeKind kind) {
    return plan(terms, kind, Optional.empty(), true);
  }

  static PlanWindow plan(
      WindowTerms terms,
      ChangeKind kind,
      Optional<LocalDate> transferValidUntil,
      boolean documented) {
    return new PlanWindow(
        WINDOW,
        new ProcessorId("processor-00000001"),
        CHANGE,
        AGREEMENT,
        new EngagementId("engagement-00000001"),
        kind,
        PLANNED_USE,
        transferValidUntil,
        documented,
        Optional.empty(),
        PUBLISHED,
        false,
        terms);
  }

  static PlanWindow planExempt(WindowTerms terms, Ancillary service) {
    var plan = plan(terms);
    return new PlanWindow(
        plan.window(),
        plan.processor(),
        plan.change(),
        plan.agreement(),
        plan.engagement(),
        plan.kind(),
        plan.plannedFirstUse(),
        plan.transferValidUntil(),
        plan.dueDiligenceDocumented(),
        Optional.of(service),
        plan.publishedAt(),
        plan.contestableBlocks(),
        terms);
  }

  /** Of a processor that wants more than a mail server's word. */
  static PlanWindow planStrict(WindowTerms terms) {
    var plan = plan(terms);
    return new PlanWindow(
        plan.window(),
        plan.processor(),
        plan.change(),
        plan.agreement(),
        plan.engagement(),
        plan.kind(),
        plan.plannedFirstUse(),
        plan.transferValidUntil(),
        plan.dueDiligenceDocumented(),
        plan.exemptAs(),
        plan.publishedAt(),
        true,
        terms);
  }

  static AcceptContestableReceipt acceptance() {
    return new AcceptContestableReceipt(WINDOW, MONDAY, TEXT);
  }

  static ExtendWindow extension(String key, String period, Instant now) {
    return new ExtendWindow(WINDOW, key, Period.parse(period), TEXT, now);
  }

  PrepareNotice prepare(WindowTerms terms, String... designated) {
    return prepare(1, MONDAY.minusSeconds(600), terms, designated);
  }

  PrepareNotice prepare(int attempt, Instant at, WindowTerms terms, String... designated) {
    var expected =
        new PeriodComputation(holidays).compute(terms.objectionRules(), terms.places(), at);
    var messages = Stream.of(designated).map(name -> message(name, true)).toList();
    return new PrepareNotice(WINDOW, attempt, at, expected, messages);
  }

  static PreparedMessage message(String name, boolean designated) {
    return new PreparedMessage(
        name, "person-0000" + name, TEXT, TEXT, "de", designated, "link", "envelope", "hash");
  }

  static RecordAcceptance accept(String contact, Instant at) {
    return accept(contact, at, EvidenceTier.T1);
  }

  /** T0 is the yes of the processor's own relay. */
  static RecordAcceptance accept(String contact, Instant at, EvidenceTier tier) {
    return new RecordAcceptance(WINDOW, contact, at, tier, "mx.example.org", "250 OK");
  }

  static RecordBounce bounce(String contact, Instant at) {
    return new RecordBounce(WINDOW, contact, at, "550 5.1.1 unknown");
  }

  static RecordReceipt letter(Instant at) {
    return receipt("letter", EvidenceTier.T4, at, Channel.LETTER);
  }

  static RecordReceipt receipt(String key, EvidenceTier tier, Instant at, Channel channel) {
    return new RecordReceipt(WINDOW, key, tier, at, channel, Optional.empty());
  }

  static WindowCommand.Object objection(String key, Instant at) {
    return objection(key, at, Channel.LINK, true, true);
  }

  static WindowCommand.Object objection(
      String key, Instant at, Channel channel, boolean groundGiven, boolean listed) {
    return new WindowCommand.Object(
        WINDOW, key, at, Optional.empty(), channel, CONTROLLER, TEXT, groundGiven, listed, "hash");
  }

  /** A letter that was posted then and came later. */
  static WindowCommand.Object posted(String key, Instant sentAt, Instant receivedAt) {
    return new WindowCommand.Object(
        WINDOW,
        key,
        receivedAt,
        Optional.of(sentAt),
        Channel.LETTER,
        CONTROLLER,
        TEXT,
        true,
        true,
        "hash");
  }

  static WithdrawObjection withdrawal(Instant at) {
    return new WithdrawObjection(WINDOW, "withdrawal-" + at, at, CONTROLLER);
  }

  static Approve approval(Instant at) {
    return new Approve(WINDOW, "approval-" + at, at, Channel.LINK, CONTROLLER);
  }

  static Lapse lapse(Instant now) {
    return new Lapse(WINDOW, now);
  }

  static Resolve resolve(Outcome outcome, Instant at) {
    return new Resolve(WINDOW, outcome, Optional.empty(), TEXT, at);
  }

  static Resolve stop(Instant stopAt, Instant at) {
    return new Resolve(WINDOW, Outcome.STOP_SERVICE, Optional.of(stopAt), TEXT, at);
  }

  static AuthoriseUse use(LocalDate on) {
    return new AuthoriseUse(WINDOW, on);
  }

  static EndWindow end(EndReason reason) {
    return new EndWindow(WINDOW, reason);
  }
}
