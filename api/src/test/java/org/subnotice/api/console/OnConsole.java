package org.subnotice.api.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.World;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.IssueToken;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorCommand.RevokeToken;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.processor.Role;

/** Two processors whose people hold tokens such as {@code acme-editor}. */
@SpringBootTest(
    classes = ConsoleOnFakes.class,
    properties = "spring.servlet.multipart.resolve-lazily=true",
    webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class OnConsole {

  static final String AGREEMENT = "agreement-00000001";
  static final String[] DRAFT = {
    "kind", "ADDITION",
    "reason", "Neuer Backup-Speicher",
    "plannedFirstUse", "2027-02-01",
    "engagement/entity/name", "Nordlicht Hosting GmbH",
    "engagement/entity/country", "DE",
    "engagement/service", "Objektspeicher",
    "engagement/purpose", "Sicherungskopien",
    "engagement/dataLocations", "Deutschland, IE"
  };

  @Autowired World world;
  @LocalServerPort int port;

  @BeforeEach
  void twoProcessors() {
    for (String slug : List.of("acme", "other")) {
      if (world.processors().bySlug(slug).isEmpty()) {
        register(slug);
      }
    }
  }

  Person nobody() {
    return new Person(port);
  }

  Person person(String token) {
    return nobody().signedIn(token);
  }

  /** Drafts a change of acme and returns its id. */
  String draft(String... replaced) {
    var answer = person("acme-editor").submit("/console/changes/new", drafted(replaced));
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.replaceAll(".*/(change-[a-z0-9]+)\\?.*", "$1");
  }

  static String[] drafted(String... replaced) {
    var fields = new LinkedHashMap<String, String>();
    for (String[] each : List.of(DRAFT, replaced)) {
      for (int i = 0; i < each.length; i += 2) {
        fields.put(each[i], each[i + 1]);
      }
    }
    return fields.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray(String[]::new);
  }

  void revoke(String token) {
    var processor = new ProcessorId("processor-acme0001");
    world.carryOut(caller(processor), new RevokeToken(processor, "token-" + token));
  }

  void issue(String slug, String name, Role role) {
    var processor = new ProcessorId("processor-" + slug + "0001");
    var actor = world.people().actor(processor.value(), name);
    world.carryOut(
        caller(processor),
        new IssueToken(
            processor, "token-" + name, Sha256.hex(name), role, seal(processor, actor, name)));
  }

  private void register(String slug) {
    var processor = new ProcessorId("processor-" + slug + "0001");
    var person = world.people().fresh();
    world.carryOut(
        caller(processor),
        new RegisterProcessor(
            processor,
            slug,
            slug + " GmbH",
            seal(processor, person, "Teststraße 1"),
            new Seat("DE", "DE-BE"),
            ZoneId.of("Europe/Berlin"),
            "de",
            seal(processor, person, "Petra Prüfer"),
            seal(processor, person, "datenschutz@example.org"),
            true));
    for (Role role : Role.values()) {
      issue(slug, slug + "-" + role.name().toLowerCase(Locale.ROOT), role);
    }
    if (slug.equals("acme")) {
      conclude(processor);
    }
  }

  private void conclude(ProcessorId processor) {
    world.carryOut(
        caller(processor),
        new ConcludeAgreement(
            new AgreementId(AGREEMENT),
            processor,
            "AVV-2025-17",
            seal(processor, world.people().fresh(), "Kunde <i>AG</i>"),
            new Seat("DE", "DE-BE"),
            "conbool-1.2",
            "1",
            Set.of("main"),
            LocalDate.parse("2025-01-01"),
            List.of(
                new Contact(
                    "person-karl0001",
                    seal(processor, new PersonRef("person-karl0001"), "Karl Kunde"),
                    seal(processor, new PersonRef("person-karl0001"), "karl@kunde.example"),
                    "de",
                    "Datenschutz",
                    true)),
            Optional.empty()));
  }

  private Caller caller(ProcessorId processor) {
    return new Caller(processor.value(), world.people().actor(processor.value(), "t"), "test");
  }

  private Sealed seal(ProcessorId processor, PersonRef person, String clear) {
    return world.vault().seal(processor.value(), person, clear);
  }
}
