package org.subnotice.infra.axon;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementCommand;
import org.subnotice.core.agreement.AgreementCommand.AgreeTerms;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementCommand.EndAgreement;
import org.subnotice.core.agreement.AgreementCommand.NameAddress;
import org.subnotice.core.agreement.AgreementCommand.NameContacts;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.change.ChangeCommand.BeginUse;
import org.subnotice.core.processor.ProcessorCommand;
import org.subnotice.core.processor.ProcessorCommand.RecordTerms;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementCommand;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.infra.terms.ShippedTexts;

/**
 * Carries out orders on the log. Names that must be unique are claimed in the same transaction; the
 * answer waits a moment for the read models, so that who writes can read it.
 */
final class LogOrders implements Orders {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Decisions decisions;
  private final Deciders deciders;
  private final JdbcClient database;
  private final ReadPosition position;
  private final String readModels;
  private final ShippedTexts shipped;
  private final Clock clock;

  LogOrders(
      Decisions decisions,
      Deciders deciders,
      JdbcClient database,
      ReadPosition position,
      String readModels,
      ShippedTexts shipped,
      Clock clock) {
    this.decisions = decisions;
    this.deciders = deciders;
    this.database = database;
    this.position = position;
    this.readModels = readModels;
    this.shipped = shipped;
    this.clock = clock;
  }

  @Override
  public void carryOut(Caller caller, ProcessorCommand command) {
    write(
        () -> {
          if (command instanceof RegisterProcessor register) {
            claim("slug", register.slug(), register.processor().value(), "#/slug");
          }
          decisions.decide(
              deciders.processors(),
              "processor",
              command.processor().value(),
              command,
              metadata(command.processor().value(), caller));
        });
  }

  @Override
  public void carryOut(Caller caller, AgreementCommand command) {
    write(() -> decide(caller, Map.of(command.agreement().value(), command)));
  }

  @Override
  public void carryOut(Caller caller, EngagementCommand command) {
    write(
        () ->
            decisions.decide(
                deciders.engagements(),
                "engagement",
                command.engagement().value(),
                command,
                metadata(caller.processor(), caller)));
  }

  @Override
  public void carryOut(Caller caller, ChangeCommand command) {
    write(
        () ->
            decisions.decide(
                deciders.changes(),
                "change",
                command.change().value(),
                command,
                metadata(caller.processor(), caller)));
  }

  @Override
  public void carryOut(Caller caller, WindowCommand command) {
    carryOutAll(caller, List.of(command));
  }

  @Override
  public void carryOutAll(Caller caller, List<? extends WindowCommand> commands) {
    var byId = new LinkedHashMap<String, WindowCommand>();
    commands.forEach(command -> byId.put(command.window().value(), command));
    write(
        () ->
            decisions.decideAll(
                deciders.windows(), "window", byId, metadata(caller.processor(), caller)));
  }

  @Override
  public void beginUse(Caller caller, List<AuthoriseUse> windows, BeginUse use) {
    var byId = new LinkedHashMap<String, WindowCommand>();
    windows.forEach(window -> byId.put(window.window().value(), window));
    write(
        () -> {
          var metadata = metadata(caller.processor(), caller);
          decisions.decideAll(deciders.windows(), "window", byId, metadata);
          decisions.decide(deciders.changes(), "change", use.change().value(), use, metadata);
        });
  }

  @Override
  public void concludeAll(Caller caller, List<ConcludeAgreement> commands) {
    var byId = new LinkedHashMap<String, AgreementCommand>();
    commands.forEach(command -> byId.put(command.agreement().value(), command));
    write(() -> decide(caller, byId));
  }

  private void decide(Caller caller, Map<String, AgreementCommand> commands) {
    commands.values().stream()
        .map(LogOrders::termsNamed)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(named -> keepShipped(caller, named));
    commands.values().stream()
        .filter(ConcludeAgreement.class::isInstance)
        .map(ConcludeAgreement.class::cast)
        .forEach(this::claimReference);
    decisions.decideAll(
        deciders.agreements(), "agreement", commands, metadata(caller.processor(), caller));
  }

  private static Optional<TermsNamed> termsNamed(AgreementCommand command) {
    return switch (command) {
      case ConcludeAgreement c -> Optional.of(new TermsNamed(c.terms(), c.termsVersion()));
      case AgreeTerms c -> Optional.of(new TermsNamed(c.terms(), c.termsVersion()));
      case NameContacts _, NameAddress _, EndAgreement _ -> Optional.empty();
    };
  }

  /** Terms that an agreement names stay readable even when a later version ships others. */
  private void keepShipped(Caller caller, TermsNamed named) {
    shipped
        .textOf(named.terms(), named.version())
        .map(text -> record(caller.processor(), named, text))
        .ifPresent(
            command ->
                decisions.decide(
                    deciders.processors(),
                    "processor",
                    caller.processor(),
                    command,
                    metadata(caller.processor(), caller)));
  }

  private RecordTerms record(String processor, TermsNamed named, String text) {
    return new RecordTerms(
        new ProcessorId(processor), named.terms(), named.version(), text, clock.instant());
  }

  private void claimReference(ConcludeAgreement command) {
    String name = command.processor().value() + '/' + command.reference();
    claim("reference", name, command.agreement().value(), "#/reference");
  }

  private void write(Runnable work) {
    decisions.atomically(
        () -> {
          work.run();
          return true;
        });
    position.awaitCaughtUp(readModels, PATIENCE);
  }

  /** Claimed again by the same claimant it stands; claimed by another it is refused. */
  private void claim(String kind, String name, String claimant, String pointer) {
    database
        .sql("INSERT INTO claim VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .params(kind, name, claimant)
        .update();
    String holder =
        database
            .sql("SELECT claimed_by FROM claim WHERE kind = ? AND name = ?")
            .params(kind, name)
            .query(String.class)
            .single();
    if (!holder.equals(claimant)) {
      throw new Refusal(
          RefusalCode.ALREADY_EXISTS, "This " + kind + " is taken. Choose another.", pointer);
    }
  }

  private static Map<String, String> metadata(String processor, Caller caller) {
    return Map.of(
        "processor", processor, "actor", caller.actor().value(), "origin", caller.origin());
  }

  private record TermsNamed(String terms, String version) {}
}
