package org.subnotice.api.console;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.order.ExhibitOrders;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.OperatorToken;
import org.subnotice.api.order.Outages;
import org.subnotice.api.order.People;
import org.subnotice.api.order.Readings;
import org.subnotice.api.order.Releases;
import org.subnotice.api.order.StoredAnswer;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Correspondence;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Engagements;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.read.Exhibits;
import org.subnotice.api.read.History;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.Persons;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Previews;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Reports;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.TaskKind;
import org.subnotice.api.read.TaskView;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.read.Worklist;
import org.subnotice.api.rest.NothingAuthorised;
import org.subnotice.api.rest.World;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsReader;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;
import org.subnotice.core.window.Outcome;

/** The console and the steps that it shares with the routes, on a world in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {
      "org.subnotice.api.page",
      "org.subnotice.api.console",
      "org.subnotice.api.rest"
    },
    excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = RestController.class))
class ConsoleOnFakes {

  private static final ObjectionView OBJECTION =
      new ObjectionView(
          "objection-00000001",
          "window-00000001",
          "change-00000001",
          "agreement-00000001",
          "AVV-2025-17",
          "engagement-00000001",
          "Nordlicht <b>Hosting</b> GmbH",
          Instant.parse("2026-11-24T08:00:00Z"),
          true,
          List.of(Flag.GROUND_MISSING),
          Channel.LETTER,
          "Karl Kunde",
          Outcome.OBJECTION_WITHDRAWN.name(),
          Instant.parse("2026-11-26T09:30:00Z"),
          Duration.parse("PT49H30M"));

  @Bean
  World world() {
    return new World();
  }

  @Bean
  Clock clock() {
    return World.CLOCK;
  }

  @Bean
  Sessions sessions() {
    return new Sessions("a secret of these tests".getBytes(StandardCharsets.UTF_8), World.CLOCK);
  }

  @Bean
  DemoTokens demoTokens() {
    return () -> List.of(new DemoTokens.OfProcessor("Acme", List.of("demo-acme-editor")));
  }

  @Bean
  Processors processors(World world) {
    return world.processors();
  }

  @Bean
  Tokens tokens(World world) {
    return world.tokens();
  }

  @Bean
  Agreements agreements(World world) {
    return world.agreements();
  }

  @Bean
  Changes changes(World world) {
    return world.changes();
  }

  @Bean
  Register register(World world) {
    return world.register();
  }

  @Bean
  Reports reports() {
    return (_, asked) -> asked.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Bean
  Authorisations authorisations() {
    return new NothingAuthorised();
  }

  @Bean
  Engagements engagements() {
    return (_, _, _) -> new Page<>(List.of(), null);
  }

  @Bean
  Objections objections() {
    return (_, _, _, _, _) -> new Page<>(List.of(OBJECTION), null);
  }

  @Bean
  Correspondence correspondence() {
    return (_, _, _, _, _) -> new Page<>(List.of(), null);
  }

  @Bean
  Inbox inbox(World world) {
    return world.inbox();
  }

  @Bean
  Windows windows(World world) {
    return world.windows();
  }

  @Bean
  Exhibits exhibits(World world) {
    return world.exhibits;
  }

  @Bean
  ExhibitOrders exhibitOrders(World world) {
    return (_, command, content) -> world.exhibits.file(command, content);
  }

  @Bean
  Previews previews(World world) {
    return world.previews();
  }

  @Bean
  Wordings wordings(World world) {
    return world.wordings();
  }

  @Bean
  Plans plans(World world) {
    return world.plans();
  }

  @Bean
  WindowTermsOf windowTerms() {
    return (_, _) -> Optional.empty();
  }

  @Bean
  Evidence evidence() {
    return (_, window) -> window.getBytes(StandardCharsets.UTF_8);
  }

  @Bean
  Readings readings() {
    return (_, _) -> {};
  }

  @Bean
  DueErasures dueErasures() {
    return (_, _) ->
        List.of(
            new DueErasures.Due(
                "person-00000001",
                "Olga Ohnemich",
                DueErasures.Was.FORMER_CONTACT,
                LocalDate.parse("2026-12-31")));
  }

  @Bean
  Releases releases(World world) {
    return (_, persons, reason) -> world.commands.add(persons + reason.ciphertext());
  }

  @Bean
  Erasure erasure(World world) {
    return (_, person, _, force) -> {
      if (!force) {
        throw new Refusal(RefusalCode.RETENTION_RUNS, "Until 2032.");
      }
      world.commands.add(person);
    };
  }

  @Bean
  Persons persons(World world) {
    return (processor, person) ->
        person.equals(world.people().contact(processor, "karl@kunde.example").value())
            ? Optional.of(new Persons.Found(person, false, List.of()))
            : Optional.empty();
  }

  @Bean
  PermissionAnswers permissions(World world) {
    return world.permissions();
  }

  @Bean
  History history(World world) {
    return world.history();
  }

  @Bean
  KnownTerms knownTerms(World world) {
    return world.knownTerms();
  }

  @Bean
  People people(World world) {
    return world.people();
  }

  @Bean
  Vault vault(World world) {
    return world.vault();
  }

  @Bean
  HolidayCalendar holidays(World world) {
    return world.holidays();
  }

  @Bean
  Outages outages() {
    return _ -> false;
  }

  @Bean
  OperatorToken operatorToken() {
    return "operator-token"::equals;
  }

  @Bean
  TermsCatalogue catalogue() {
    return TermsCatalogue.of(List.of());
  }

  @Bean
  TermsReader termsReader() {
    return (_, _) -> {
      throw new UnsupportedOperationException("No page reads terms.");
    };
  }

  @Bean
  Tasks tasks() {
    var task =
        new TaskView(
            TaskKind.UNDELIVERED,
            World.CLOCK.instant(),
            "window-00000000",
            "change-00000000",
            "agreement-00000000",
            "AVV-2025-17",
            1);
    return new Tasks() {
      @Override
      public Page<TaskView> list(String processor, Slice slice) {
        return new Page<>(List.of(task), null);
      }

      @Override
      public List<Waiting> waiting(String processor, int examples) {
        return List.of(new Waiting(TaskKind.UNDELIVERED, 3, List.of(task)));
      }
    };
  }

  @Bean
  Worklist worklist() {
    return new Worklist() {
      @Override
      public List<Closing> next(String processor, int limit) {
        return List.of();
      }

      @Override
      public List<Closing> closings(String processor, String change) {
        return List.of();
      }
    };
  }

  @Bean
  IdempotencyStore idempotency() {
    return new IdempotencyStore() {
      @Override
      public Claim claim(String handle, String requestSha256) {
        return new Claim.Granted();
      }

      @Override
      public void answer(String handle, StoredAnswer answer) {}

      @Override
      public void release(String handle) {}
    };
  }
}
