package org.subnotice.api.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.People;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Previews;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.SeatView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.read.WindowView;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Wordings;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementCommand;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementDecider;
import org.subnotice.core.agreement.AgreementEvent;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.change.ChangeDecider;
import org.subnotice.core.change.ChangeEvent;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.period.Holiday;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorCommand;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorEvent;
import org.subnotice.core.processor.Reminding;
import org.subnotice.core.register.EngagementCommand;
import org.subnotice.core.register.EngagementDecider;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.EngagementEvent;
import org.subnotice.core.register.LinkBelow;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.window.Permission;
import org.subnotice.core.window.Reason;
import org.subnotice.core.window.ReasonCode;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowState;
import org.subnotice.core.wording.Wording;

/** Our ports in memory: real decisions, and every event they led to. */
public final class World implements Orders {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

  public final List<Object> events = new ArrayList<>();
  public final List<Object> commands = new ArrayList<>();
  public final Map<String, Permission> permissions = new HashMap<>();
  public final Map<String, WindowView> windows = new HashMap<>();
  public final List<HistoryEntryView> history = new ArrayList<>();
  public final List<String> missing = new ArrayList<>();
  public final List<Plans.Affected> affected = new ArrayList<>();
  public final ExhibitsInMemory exhibits = new ExhibitsInMemory(vault());

  private final Map<String, Object> states = new HashMap<>();
  private final Map<String, ProcessorView> processors = new HashMap<>();
  private final Map<String, Tokens.Holder> tokens = new HashMap<>();
  private final Map<String, String> tokenHashes = new HashMap<>();
  private final Map<String, Map<String, AgreementView>> agreements = new HashMap<>();
  private final Map<String, Map<String, ChangeView>> changes = new HashMap<>();
  private final Map<String, Map<String, EngagementView>> engagements = new HashMap<>();
  private int persons;

  // ---- orders

  @SuppressWarnings("unchecked")
  private <C, S, E> List<E> decide(Decider<C, S, E> decider, String id, C command) {
    commands.add(command);
    S state = (S) states.getOrDefault(id, decider.initial());
    List<E> decided = decider.decide(state, command);
    for (E event : decided) {
      state = decider.evolve(state, event);
      events.add(event);
    }
    states.put(id, state);
    return decided;
  }

  @Override
  public void carryOut(Caller caller, ProcessorCommand command) {
    decide(new ProcessorDecider(), command.processor().value(), command).forEach(this::project);
  }

  @Override
  public void carryOut(Caller caller, AgreementCommand command) {
    decide(new AgreementDecider(), command.agreement().value(), command)
        .forEach(event -> project(caller.processor(), event));
  }

  @Override
  public void carryOut(Caller caller, EngagementCommand command) {
    decide(new EngagementDecider(), command.engagement().value(), command)
        .forEach(event -> project(caller.processor(), event));
  }

  @Override
  public void carryOut(Caller caller, ChangeCommand command) {
    decide(new ChangeDecider(), command.change().value(), command)
        .forEach(event -> project(caller.processor(), event));
  }

  @Override
  public void carryOut(Caller caller, WindowCommand command) {
    commands.add(command);
    events.add(command);
  }

  @Override
  public void carryOutAll(Caller caller, List<? extends WindowCommand> all) {
    all.forEach(each -> carryOut(caller, each));
  }

  @Override
  public void beginUse(
      Caller caller, List<WindowCommand.AuthoriseUse> windows, ChangeCommand.BeginUse use) {
    carryOutAll(caller, windows);
    carryOut(caller, use);
  }

  @Override
  public void concludeAll(Caller caller, List<ConcludeAgreement> all) {
    all.forEach(each -> carryOut(caller, each));
  }

  // ---- what the events make of the views

  private void project(ProcessorEvent event) {
    switch (event) {
      case ProcessorEvent.ProcessorRegistered e ->
          processors.put(
              e.processor(),
              new ProcessorView(
                  e.processor(),
                  e.slug(),
                  e.name(),
                  clear(e.address()),
                  new SeatView(e.country(), e.subdivision()),
                  e.zone(),
                  e.language(),
                  new PersonView(clear(e.contactName()), clear(e.contactEmail())),
                  e.fourEyes(),
                  false,
                  Reminding.HOUSE_DEFAULT));
      case ProcessorEvent.TokenIssued e -> {
        tokens.put(e.tokenSha256(), new Tokens.Holder(e.processor(), e.role(), e.actor().ref()));
        tokenHashes.put(e.token(), e.tokenSha256());
      }
      case ProcessorEvent.TokenRevoked e -> tokens.remove(tokenHashes.get(e.token()));
      case ProcessorEvent.TermsRecorded _,
          ProcessorEvent.ContestableReceiptsTreated _,
          ProcessorEvent.RemindersSet _,
          ProcessorEvent.WitnessesNamed _,
          ProcessorEvent.PersonErased _,
          ProcessorEvent.ErasuresReleased _,
          ProcessorEvent.RestoreTestPassed _,
          ProcessorEvent.RestoreTestFailed _,
          ProcessorEvent.WordingChosen _ -> {}
    }
  }

  private void project(String processor, AgreementEvent event) {
    var known = agreements.computeIfAbsent(processor, _ -> new HashMap<>());
    switch (event) {
      case AgreementEvent.AgreementConcluded e ->
          known.put(
              e.agreement(),
              new AgreementView(
                  e.agreement(),
                  e.reference(),
                  new AgreementView.Controller(
                      clear(e.controller()),
                      new SeatView(e.country(), e.subdivision()),
                      text(e.address())),
                  e.terms(),
                  e.termsVersion(),
                  e.services(),
                  e.concludedOn(),
                  null,
                  contacts(e.contacts())));
      case AgreementEvent.ContactsNamed e ->
          known.computeIfPresent(e.agreement(), (_, v) -> with(v, contacts(e.contacts())));
      case AgreementEvent.AddressNamed e ->
          known.computeIfPresent(e.agreement(), (_, v) -> with(v, text(e.address())));
      default -> {}
    }
  }

  private @Nullable String text(@Nullable Sealed hidden) {
    return hidden == null ? null : clear(hidden);
  }

  private static AgreementView with(AgreementView view, @Nullable String address) {
    return new AgreementView(
        view.id(),
        view.reference(),
        new AgreementView.Controller(view.controller().name(), view.controller().seat(), address),
        view.terms(),
        view.termsVersion(),
        view.services(),
        view.concludedOn(),
        view.endsOn(),
        view.contacts());
  }

  private static AgreementView with(AgreementView view, List<ContactView> contacts) {
    return new AgreementView(
        view.id(),
        view.reference(),
        view.controller(),
        view.terms(),
        view.termsVersion(),
        view.services(),
        view.concludedOn(),
        view.endsOn(),
        contacts);
  }

  private List<ContactView> contacts(List<org.subnotice.core.agreement.Contact> contacts) {
    return contacts.stream()
        .map(
            each ->
                new ContactView(
                    each.person(),
                    clear(each.name()),
                    clear(each.email()),
                    each.language(),
                    each.role(),
                    each.designated()))
        .toList();
  }

  private void project(String processor, EngagementEvent event) {
    switch (event) {
      case EngagementEvent.EngagementListed e ->
          engagements
              .computeIfAbsent(processor, _ -> new HashMap<>())
              .put(e.engagement(), view(e.engagement(), e.details()));
      case EngagementEvent.EntryCorrected e ->
          engagements
              .computeIfAbsent(processor, _ -> new HashMap<>())
              .put(e.engagement(), view(e.engagement(), e.details()));
    }
  }

  private EngagementView view(String id, EngagementDetails details) {
    var email = details.contactEmail();
    return new EngagementView(
        id,
        new EngagementView.Entity(
            details.entity(),
            details.address() == null ? null : clear(details.address()),
            details.country(),
            email == null
                ? null
                : new PersonView(
                    details.contactName() == null ? "" : clear(details.contactName()),
                    clear(email))),
        details.service(),
        details.purpose(),
        details.dataLocations(),
        details.remoteAccess(),
        details.dataCategories(),
        details.dataSubjects(),
        details.thirdCountry(),
        details.measures(),
        details.dueDiligence(),
        details.ancillary(),
        details.parent(),
        details.services(),
        details.chainBelow(),
        details.linksBelow().stream().map(this::below).toList());
  }

  private EngagementView.Entity below(LinkBelow link) {
    var name = link.contactName();
    var email = link.contactEmail();
    return new EngagementView.Entity(
        link.entity(),
        link.address() == null ? null : clear(link.address()),
        link.country(),
        name == null ? null : new PersonView(clear(name), email == null ? "" : clear(email)));
  }

  private void project(String processor, ChangeEvent event) {
    var known = changes.computeIfAbsent(processor, _ -> new HashMap<>());
    switch (event) {
      case ChangeEvent.ChangeDrafted e ->
          known.put(
              e.change(),
              new ChangeView(
                  e.change(),
                  e.kind(),
                  ChangeState.DRAFT,
                  view(e.engagement(), e.details()),
                  e.replaces(),
                  e.amends(),
                  clear(e.reason()),
                  e.plannedFirstUse(),
                  e.services(),
                  e.emergency(),
                  null,
                  e.draftedBy(),
                  null,
                  null,
                  false,
                  new ChangeView.Progress(0, 0, 0, 0, 0, 0, false, null, null)));
      case ChangeEvent.ChangeApproved e -> put(known, e.change(), ChangeState.READY);
      case ChangeEvent.ChangeAnnounced e -> put(known, e.change(), ChangeState.ANNOUNCED);
      case ChangeEvent.UseBegun e -> put(known, e.change(), ChangeState.IN_USE);
      case ChangeEvent.ChangeWithdrawn e -> put(known, e.change(), ChangeState.WITHDRAWN);
      default -> {}
    }
  }

  private static void put(Map<String, ChangeView> known, String id, ChangeState state) {
    known.computeIfPresent(
        id,
        (_, v) ->
            new ChangeView(
                v.id(),
                v.kind(),
                state,
                v.engagement(),
                v.replaces(),
                v.amends(),
                v.reason(),
                v.plannedFirstUse(),
                v.services(),
                v.emergency(),
                v.ancillary(),
                v.draftedBy(),
                v.approvedBy(),
                v.announcedAt(),
                v.held(),
                v.progress()));
  }

  // ---- queries

  public Processors processors() {
    return new Processors() {
      @Override
      public Optional<ProcessorView> find(String processor) {
        return Optional.ofNullable(processors.get(processor));
      }

      @Override
      public Optional<ProcessorView> bySlug(String slug) {
        return processors.values().stream().filter(each -> each.slug().equals(slug)).findFirst();
      }
    };
  }

  public Tokens tokens() {
    return sha256 -> Optional.ofNullable(tokens.get(sha256));
  }

  /** What was chosen last. */
  public Wordings wordings() {
    return processor ->
        events.stream()
            .filter(ProcessorEvent.WordingChosen.class::isInstance)
            .map(ProcessorEvent.WordingChosen.class::cast)
            .filter(event -> event.processor().equals(processor))
            .reduce((_, last) -> last)
            .map(event -> event.wording().openedBy(hidden -> Optional.of(clear(hidden))))
            .orElse(Wording.NONE);
  }

  /** Of every change a mail under one contract, as text and as HTML. */
  public Previews previews() {
    return new Previews() {
      @Override
      public Optional<Preview> of(String processor, String change) {
        return changes()
            .find(processor, change)
            .map(
                known ->
                    new Preview(
                        known.id(),
                        List.of(
                            variant(Shape.MAIL_TEXT, "Guten Tag Karl <b>Kunde</b>,"),
                            variant(Shape.MAIL_HTML, "<p>Guten Tag</p>"),
                            variant(Shape.LETTER_PDF, null)),
                        0));
      }

      @Override
      public Optional<Content> content(String processor, String change, String variant) {
        return of(processor, change).stream()
            .flatMap(preview -> preview.variants().stream())
            .filter(each -> each.id().equals(variant))
            .map(each -> new Content(each.mediaType(), "mail", bytes(each.content())))
            .findFirst();
      }
    };
  }

  private static byte[] bytes(@Nullable String content) {
    return (content == null ? "%PDF" : content).getBytes(StandardCharsets.UTF_8);
  }

  private static Previews.Variant variant(Previews.Shape shape, @Nullable String content) {
    return new Previews.Variant(
        "v-" + shape,
        "conbool-1.2",
        "1",
        "de",
        shape,
        switch (shape) {
          case MAIL_TEXT, CALENDAR -> "text/plain;charset=UTF-8";
          case MAIL_HTML -> "text/html;charset=UTF-8";
          case LETTER_PDF -> "application/pdf";
        },
        "Neuer Unterauftragsverarbeiter",
        3,
        5,
        content);
  }

  public Agreements agreements() {
    return new Agreements() {
      @Override
      public Optional<AgreementView> find(String processor, String agreement) {
        return Optional.ofNullable(agreements.getOrDefault(processor, Map.of()).get(agreement));
      }

      @Override
      public Page<AgreementView> list(String processor, Slice slice) {
        var all = agreements.getOrDefault(processor, Map.of()).values();
        return new Page<>(all.stream().limit(slice.limit()).toList(), null);
      }
    };
  }

  public Changes changes() {
    return new Changes() {
      @Override
      public Optional<ChangeView> find(String processor, String change) {
        return Optional.ofNullable(changes.getOrDefault(processor, Map.of()).get(change));
      }

      @Override
      public Page<ChangeView> list(String processor, Slice slice) {
        return new Page<>(List.copyOf(changes.getOrDefault(processor, Map.of()).values()), null);
      }
    };
  }

  public Register register() {
    return new Register() {
      @Override
      public Page<RegisterEntryView> list(
          String processor,
          LocalDate asOf,
          Instant knownAt,
          Optional<String> agreement,
          Slice slice) {
        return new Page<>(
            engagements.getOrDefault(processor, Map.of()).values().stream()
                .map(
                    each ->
                        new RegisterEntryView(
                            each, null, List.of(), asOf, null, CLOCK.instant(), null))
                .toList(),
            null);
      }

      @Override
      public Optional<EngagementView> find(String processor, String engagement) {
        return Optional.ofNullable(engagements.getOrDefault(processor, Map.of()).get(engagement));
      }
    };
  }

  /** What has come back, whoever asks. */
  public final List<InboxMailView> mails = new ArrayList<>();

  public Inbox inbox() {
    return new Inbox() {
      @Override
      public Page<InboxMailView> list(
          String processor, Optional<MailKind> kind, boolean unread, Slice slice) {
        return new Page<>(List.copyOf(mails), null);
      }

      @Override
      public Optional<InboxMailView> find(String processor, String mail) {
        return mails.stream().filter(each -> each.id().equals(mail)).findFirst();
      }

      @Override
      public List<InboxMailView> about(String processor, String window) {
        return mails.stream().filter(each -> window.equals(each.window())).toList();
      }

      @Override
      public Optional<byte[]> raw(String processor, String mail) {
        return Optional.empty();
      }
    };
  }

  public Windows windows() {
    return new Windows() {
      @Override
      public Optional<WindowView> find(String processor, String window) {
        return Optional.ofNullable(windows.get(processor + window));
      }

      @Override
      public Page<WindowView> list(
          String processor, String change, Optional<WindowState> state, Slice slice) {
        return new Page<>(
            windows.values().stream().filter(each -> each.change().equals(change)).toList(), null);
      }
    };
  }

  /** A window of the processor, as far as the routes look at it. */
  public String window(String processor, String change, String agreement) {
    String id = "window-" + "0".repeat(8) + windows.size();
    windows.put(
        processor + id,
        new WindowView(
            id,
            change,
            agreement,
            WindowState.OPEN,
            Form.TEXTFORM,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            false,
            null,
            null,
            List.of()));
    return id;
  }

  public Plans plans() {
    return new Plans() {
      @Override
      public Optional<Plan> plan(String processor, String change) {
        return changes()
            .find(processor, change)
            .map(found -> new Plan(found.id(), missing, List.copyOf(affected)));
      }

      @Override
      public Optional<Outline> outline(String processor, String change, int most) {
        return plan(processor, change)
            .map(plan -> plan.agreements())
            .map(all -> new Outline(all.size(), missing, all.stream().limit(most).toList()));
      }
    };
  }

  public PermissionAnswers permissions() {
    return new PermissionAnswers() {
      @Override
      public Optional<Permission> answer(
          String processor, String agreement, String engagement, LocalDate on) {
        return agreements().find(processor, agreement).map(_ -> permissions.get(agreement));
      }

      @Override
      public List<AgreementPermission> answers(String processor, String change, LocalDate on) {
        return windows.values().stream()
            .filter(each -> each.change().equals(change))
            .map(
                each ->
                    new AgreementPermission(
                        each.agreement(), each.id(), permissions.get(each.agreement())))
            .toList();
      }
    };
  }

  public static Permission permitted() {
    return new Permission(true, Optional.of(CLOCK.instant()), List.of());
  }

  public static Permission refused() {
    var open = new Reason(ReasonCode.WINDOW_OPEN, "The window is open.", true);
    return new Permission(false, Optional.empty(), List.of(open));
  }

  public History history() {
    return (processor, filter, slice) -> new Page<>(List.copyOf(history), null);
  }

  public KnownTerms knownTerms() {
    var conbool = ContractTerms.silent(new TermsId("conbool-1.2"), "Conbool");
    return new KnownTerms() {
      @Override
      public Optional<ContractTerms> find(String processor, String id) {
        return id.equals("conbool-1.2") ? Optional.of(conbool) : Optional.empty();
      }

      @Override
      public List<ContractTerms> list(String processor) {
        return List.of(conbool);
      }
    };
  }

  public People people() {
    return new People() {
      @Override
      public PersonRef actor(String processor, String name) {
        return hashed(processor + name.toLowerCase(Locale.ROOT).strip());
      }

      @Override
      public PersonRef contact(String processor, String email) {
        return hashed(processor + email.toLowerCase(Locale.ROOT));
      }

      @Override
      public PersonRef fresh() {
        return hashed("somebody " + persons++);
      }

      private PersonRef hashed(String text) {
        return new PersonRef("person-" + String.format("%08x", text.hashCode()));
      }
    };
  }

  /** Seals so that a test sees at once when something is in the clear. */
  public Vault vault() {
    return new Vault() {
      @Override
      public Sealed seal(String processor, PersonRef person, String clear) {
        byte[] bytes = clear.getBytes(StandardCharsets.UTF_8);
        return Sealed.under(person, Base64.getEncoder().encodeToString(bytes));
      }

      @Override
      public Optional<String> open(String processor, Sealed text) {
        return Optional.of(clear(text));
      }

      @Override
      public void destroy(String processor, PersonRef person) {}
    };
  }

  private static String clear(Sealed text) {
    return new String(Base64.getDecoder().decode(text.ciphertext()), StandardCharsets.UTF_8);
  }

  /** Knows Germany and no holiday. */
  public HolidayCalendar holidays() {
    return new HolidayCalendar() {
      @Override
      public Optional<Holiday> holiday(LocalDate day, Seat seat) {
        if (!seat.country().equals("DE")) {
          throw new Refusal(RefusalCode.INVALID, "Unknown place.");
        }
        return Optional.empty();
      }

      @Override
      public String version() {
        return "none";
      }
    };
  }
}
