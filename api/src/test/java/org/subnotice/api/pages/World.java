package org.subnotice.api.pages;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.subnotice.api.demo.DemoMail;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Links.Link;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.SeatView;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.period.CalendarRule;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.HolidayPlace;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.Seat;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.processor.Reminding;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.register.ThirdCountry;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.TerminationScope;
import org.subnotice.core.window.AfterObjection;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowId;
import org.subnotice.core.window.WindowTerms;

/** Everything behind the pages, in memory: real windows of the core, plain maps for the rest. */
final class World {

  static final String PROCESSOR = "processor-acme0001";
  static final String RECIPIENT = "person-karl0001";
  static final Instant NOTICE = Instant.parse("2026-11-23T08:00:00Z");

  private final HolidayCalendar holidays = new NoHolidays();
  private final WindowDecider decider = new WindowDecider(holidays);
  private final Map<String, Window> windows = new LinkedHashMap<>();
  final Map<String, List<WindowEvent>> events = new LinkedHashMap<>();
  final Map<String, Link> links = new LinkedHashMap<>();
  final Map<String, ChangeView> changes = new LinkedHashMap<>();
  final List<RegisterEntryView> register = new ArrayList<>();
  final List<DemoMail> mails = new ArrayList<>();
  final List<Caller> callers = new ArrayList<>();
  Instant now = NOTICE;
  EngagementView engagement = nordlicht("Nordlicht Hosting GmbH");
  ChangeKind kind = ChangeKind.ADDITION;
  String reason = "Neuer Backup-Speicher";
  String language = "de";
  private int persons;

  void reset() {
    windows.clear();
    events.clear();
    links.clear();
    changes.clear();
    register.clear();
    mails.clear();
    callers.clear();
    now = NOTICE;
    engagement = nordlicht("Nordlicht Hosting GmbH");
    kind = ChangeKind.ADDITION;
    reason = "Neuer Backup-Speicher";
    language = "de";
  }

  /** A notice under these terms, taken by the recipient's server: the period runs. */
  String openNotice(WindowTerms terms) {
    String token = sentNotice(terms);
    var window = links.get(token).window();
    carryOut(
        new WindowCommand.RecordAcceptance(
            new WindowId(window), messageId(window), now, EvidenceTier.T1, "mx", "250 OK"));
    return token;
  }

  /** A notice under these terms that nobody has taken yet. */
  String sentNotice(WindowTerms terms) {
    var change = new ChangeId("change-00000001" + changes.size());
    var agreement = new AgreementId("agreement-00000001");
    var window = WindowId.of(change, agreement);
    changes.put(change.value(), change(change.value()));
    String token = "token-of-" + window.value();
    links.put(token, new Link(PROCESSOR, window.value(), RECIPIENT, language));
    carryOut(
        new WindowCommand.PlanWindow(
            window,
            new ProcessorId(PROCESSOR),
            change,
            agreement,
            new EngagementId(engagement.id()),
            kind,
            LocalDate.parse("2027-02-01"),
            Optional.empty(),
            true,
            Optional.empty(),
            now,
            false,
            terms));
    carryOut(
        new WindowCommand.PrepareNotice(
            window,
            1,
            now,
            new PeriodComputation(holidays).compute(terms.objectionRules(), terms.places(), now),
            List.of(message(window.value()))));
    return token;
  }

  private PreparedMessage message(String window) {
    var karl = new PersonRef(RECIPIENT);
    return new PreparedMessage(
        messageId(window),
        RECIPIENT,
        vault().seal(PROCESSOR, karl, "Karl Kunde"),
        vault().seal(PROCESSOR, karl, "karl@kunde.example"),
        language,
        true,
        "00",
        "00",
        "00");
  }

  private static String messageId(String window) {
    return "<" + window + "@acme.example>";
  }

  void carryOut(WindowCommand command) {
    String id = command.window().value();
    var window = windows.getOrDefault(id, decider.initial());
    for (var event : decider.decide(window, command)) {
      window = decider.evolve(window, event);
      events.computeIfAbsent(id, _ -> new ArrayList<>()).add(event);
    }
    windows.put(id, window);
  }

  /** Lets the period run out and the sweep pass. */
  void letPass(String token) {
    now = Instant.parse("2026-12-10T08:00:00Z");
    carryOut(new WindowCommand.Lapse(new WindowId(links.get(token).window()), now));
  }

  Optional<Window> window(String id) {
    return Optional.ofNullable(windows.get(id));
  }

  List<WindowEvent> eventsBehind(String token) {
    return events.get(links.get(token).window());
  }

  long allEvents() {
    return events.values().stream().mapToLong(List::size).sum();
  }

  ProcessorView processor() {
    return new ProcessorView(
        PROCESSOR,
        "acme",
        "Acme GmbH",
        "Teststraße 1, 10115 Berlin",
        new SeatView("DE", "DE-BE"),
        "Europe/Berlin",
        "de",
        new PersonView("Petra Prüfer", "datenschutz@acme.example"),
        true,
        false,
        Reminding.HOUSE_DEFAULT);
  }

  AgreementView agreement() {
    return new AgreementView(
        "agreement-00000001",
        "AVV-2025-17",
        new AgreementView.Controller("Kunde AG", new SeatView("DE", "DE-BE"), null),
        "conbool-1.2",
        "1",
        List.of("main"),
        LocalDate.parse("2025-01-01"),
        null,
        List.of(
            new ContactView(
                RECIPIENT, "Karl Kunde", "karl@kunde.example", language, "Datenschutz", true)));
  }

  private ChangeView change(String id) {
    return new ChangeView(
        id,
        kind,
        ChangeState.ANNOUNCED,
        engagement,
        null,
        null,
        reason,
        LocalDate.parse("2027-02-01"),
        List.of("Backup"),
        false,
        null,
        "Erika",
        "Max",
        NOTICE,
        false,
        new ChangeView.Progress(1, 1, 1, 0, 1, 0, false, null, null));
  }

  static EngagementView nordlicht(String name) {
    return engagement("engagement-nordlicht", name, null);
  }

  static EngagementView engagement(String id, String name, ThirdCountry transfer) {
    return new EngagementView(
        id,
        new EngagementView.Entity(
            name,
            "Am Kai 3, 20457 Hamburg",
            "DE",
            new PersonView("Nora Nord", "dp@nordlicht.example")),
        "Objektspeicher",
        "Aufbewahrung verschlüsselter Sicherungskopien",
        List.of("DE", "Frankfurt am Main"),
        List.of("PT"),
        List.of("Sicherungskopien"),
        List.of("Beschäftigte der Kunden"),
        transfer,
        List.of("ISO 27001, Zertifikat von 2026"),
        List.of("Prüfbericht vom 1. Oktober 2026"),
        false,
        null,
        List.of("main"),
        null,
        List.of());
  }

  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  PersonRef freshPerson() {
    return new PersonRef("person-fresh" + String.format("%04d", ++persons));
  }

  Vault vault() {
    return new Base64Vault();
  }

  /** What was sealed, in the clear. */
  String opened(Sealed text) {
    return vault().open(PROCESSOR, text).orElseThrow();
  }

  static WindowTerms conbool() {
    return terms(
        AuthorisationModel.GENERAL_WITH_OBJECTION,
        Silence.CLEARED,
        EarlyUse.NEVER,
        GroundRequirement.SACHLICHER_GRUND,
        Set.of(OnObjection.CONTINUE_WITHOUT_CHANGE, OnObjection.STOP_SERVICE),
        "P14D",
        "P14D",
        false);
  }

  static WindowTerms mainteny() {
    return terms(
        AuthorisationModel.GENERAL_WITH_OBJECTION,
        Silence.CLEARED,
        EarlyUse.ON_APPROVAL,
        GroundRequirement.NOT_UNREASONABLE,
        Set.of(OnObjection.BLOCK_UNTIL_DECIDED),
        null,
        null,
        false);
  }

  static WindowTerms specificConsent() {
    return terms(
        AuthorisationModel.SPECIFIC_PRIOR,
        Silence.REFUSED,
        EarlyUse.ON_APPROVAL,
        GroundRequirement.NONE,
        Set.of(OnObjection.BLOCK_UNTIL_DECIDED),
        null,
        null,
        false);
  }

  static WindowTerms informOnly() {
    return terms(
        AuthorisationModel.GENERAL_INFORM_ONLY,
        Silence.NO_EFFECT_NEEDED,
        EarlyUse.NEVER,
        GroundRequirement.NONE,
        Set.of(OnObjection.BLOCK_UNTIL_DECIDED),
        null,
        null,
        true);
  }

  private static WindowTerms terms(
      AuthorisationModel model,
      Silence silence,
      EarlyUse earlyUse,
      GroundRequirement ground,
      Set<OnObjection> onObjection,
      String lead,
      String stop,
      boolean statutory) {
    return new WindowTerms(
        "terms",
        "1",
        model,
        Form.TEXTFORM,
        "P14D",
        StartEvent.RECEIPT,
        lead,
        Form.ANY,
        ObjectionTimeliness.RECEIPT,
        statutory,
        ground,
        List.of(),
        silence,
        earlyUse,
        false,
        new AfterObjection(
            onObjection,
            stop,
            stop != null,
            null,
            null,
            null,
            Set.of(),
            TerminationScope.AFFECTED_SERVICE),
        DueDiligence.ON_REQUEST,
        EvidenceTier.T1,
        ReceiptCounted.LATEST,
        "Europe/Berlin",
        ReceiptRule.BUSINESS_HOURS,
        LocalTime.MIDNIGHT,
        LocalTime.of(17, 0),
        true,
        HolidayPlace.UNION,
        CalendarRule.BGB,
        List.of(),
        "DE",
        "DE-BE",
        "DE",
        "DE-BE");
  }

  private static final class NoHolidays implements HolidayCalendar {
    @Override
    public Optional<Holiday> holiday(LocalDate day, Seat seat) {
      return Optional.empty();
    }

    @Override
    public String version() {
      return "none";
    }
  }

  private static final class Base64Vault implements Vault {
    @Override
    public Sealed seal(String processor, PersonRef person, String clear) {
      byte[] bytes = clear.getBytes(StandardCharsets.UTF_8);
      return Sealed.under(person, Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public Optional<String> open(String processor, Sealed text) {
      byte[] bytes = Base64.getDecoder().decode(text.ciphertext());
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void destroy(String processor, PersonRef person) {
      throw new UnsupportedOperationException("No page erases a person.");
    }
  }
}
