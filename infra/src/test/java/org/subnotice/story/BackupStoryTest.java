package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.backup.KeepingCommand;
import org.subnotice.infra.backup.Place;
import org.subnotice.infra.work.UpToDate;
import tools.jackson.databind.JsonNode;

/** What was backed up while the service ran and wrote is there again, whole or up to an instant. */
@TestInstance(Lifecycle.PER_CLASS)
class BackupStoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final LocalDate USED = LocalDate.parse("2026-11-24");
  private static final String OBJECTION = "Das wollen wir nicht.";
  private static final Exhibit LETTER = Exhibit.letter("Auch auf Papier nicht");
  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kept.example");
  private static final Contact ELLA = Contact.german("Ella Eilig", "ella@kept.example");

  private Path folder;
  private Path backup;
  private Path apart;
  private Application lost;
  private Processor processor;
  private Change change;
  private String objector;
  private String exhibits;
  private String letter;
  private Instant beforeUse;
  private List<JsonNode> list;
  private List<JsonNode> listBefore;
  private final List<String> answeredBefore = new ArrayList<>();

  @BeforeAll
  void a_service_is_backed_up_while_it_writes(@TempDir Path temporary) throws Exception {
    folder = temporary;
    backup = folder.resolve("backup");
    apart = folder.resolve("apart");
    try (var first = Application.start(folder.resolve("data"), MONDAY)) {
      lost = first;
      much(new Subnotice(first));
      backedUpWhileWriting();
    }
  }

  private void much(Subnotice subnotice) {
    processor = subnotice.processor("kept");
    objector = processor.agreement(Agreement.under("conbool-1.2", "K-1", KARL));
    String eager = processor.agreement(Agreement.under("mainteny-2023-06-30", "E-1", ELLA));
    change = processor.announced(USED);
    change.openWindows(2);
    page(subnotice, KARL).object(KARL.name(), OBJECTION);
    page(subnotice, ELLA).approve(ELLA.name()).expecting(303);
    List.of(KARL, ELLA).forEach(contact -> subnotice.mailboxOf(contact.email()).next(1));
    processor.dpo().get(processor.path() + "/ledger/checkpoint").expecting(200);
    exhibits = change.windowPath(objector) + "/exhibits";
    letter = processor.editor().post(exhibits, LETTER.json()).expecting(201).id();
    beforeUse = subnotice.now();
    subnotice.moveClockTo(TUESDAY);
    processor.editor().post(exhibits, Exhibit.note("Rief noch einmal an").json()).expecting(201);
    change.firstUse(USED, eager).expecting(200);
    processor.dpo().get(processor.path() + "/ledger/checkpoint").expecting(200);
    list = processor.register(USED);
    listBefore = processor.register(USED, beforeUse);
  }

  private void backedUpWhileWriting() throws Exception {
    var writing = new AtomicBoolean(true);
    try (var writers = Executors.newFixedThreadPool(2)) {
      Future<Integer> written = writers.submit(() -> write(writing));
      for (int i = 0; i < 5; i++) {
        answeredBefore.add(processor.agreement(Agreement.under("conbool-1.2", "B-" + i, KARL)));
      }
      var made = keeping("data", "backup", backup.toString(), "--apart", apart.toString());
      assertThat(made).contains("Backed up");
      writing.set(false);
      assertThat(written.get()).isPositive();
    }
  }

  private int write(AtomicBoolean writing) {
    int written = 0;
    while (writing.get()) {
      processor.agreement(Agreement.under("conbool-1.2", "W-" + written++, ELLA));
    }
    return written;
  }

  @Test
  void all_of_it_is_there_again() {
    var said = keeping("again", "restore", backup.toString(), "--apart", apart.toString());
    assertThat(said).contains("Restored");

    try (var restored = lost.at(folder.resolve("again"), MONDAY)) {
      restored.part(UpToDate.class).require();
      var agreements = ids();
      assertThat(agreements).contains(objector).containsAll(answeredBefore);
      assertThat(objections()).hasSize(1);
      assertThat(objections().getFirst().path("text").asString()).isEqualTo(OBJECTION);
      assertThat(Processor.items(processor.dpo().get(exhibits))).hasSize(2);
      assertThat(processor.dpo().bytes(exhibits + "/" + letter)).isEqualTo(LETTER.content());
      assertThat(processor.register(USED)).isEqualTo(list).hasSize(1);
      assertThat(processor.register(USED, beforeUse)).isEqualTo(listBefore).isEmpty();
      assertLedgerVerifies(2);
      var subnotice = new Subnotice(restored);
      assertThat(page(subnotice, KARL).offers("objection")).isTrue();
      processor.agreement(Agreement.under("conbool-1.2", "NEW-1", KARL));
      assertLedgerVerifies(2);
    }
  }

  @Test
  void a_point_in_time_has_what_was_recorded_until_then_and_nothing_else() {
    keeping(
        "point",
        "restore",
        backup.toString(),
        "--apart",
        apart.toString(),
        "--until",
        beforeUse.toString());

    try (var restored = lost.at(folder.resolve("point"), MONDAY)) {
      restored.part(UpToDate.class).require();
      assertThat(ids()).contains(objector).doesNotContainAnyElementsOf(answeredBefore);
      assertThat(objections()).hasSize(1);
      assertThat(processor.register(USED)).isEmpty();
      assertThat(Processor.items(processor.dpo().get(exhibits))).hasSize(1);
      assertThat(processor.dpo().bytes(exhibits + "/" + letter)).isEqualTo(LETTER.content());
      String every = "UPDATE exhibit_content SET exhibit_id = exhibit_id";
      assertThat(Tables.tamper(restored, every)).as("what no event names is gone").isEqualTo(1);
      assertThat(processor.history(""))
          .allSatisfy(
              entry ->
                  assertThat(Instant.parse(entry.path("at").asString()))
                      .isBeforeOrEqualTo(beforeUse));
      assertLedgerVerifies(1);
      processor.agreement(Agreement.under("conbool-1.2", "B-1", KARL));
      assertLedgerVerifies(1);
    }
  }

  @Test
  void the_backup_holds_nothing_that_can_be_read_without_the_key() throws IOException {
    try (Stream<Path> files = Files.walk(backup)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(KARL.name(), KARL.email(), OBJECTION, LETTER.description());
      }
    }
    assertThat(backup.resolve("keys")).doesNotExist();
    assertThat(apart.resolve("keys").resolve("kek")).exists();
  }

  @Test
  void a_damaged_backup_is_refused_and_nothing_is_made(@TempDir Path damaged) throws IOException {
    try (Stream<Path> files = Files.list(backup)) {
      for (Path file : files.toList()) {
        Files.copy(file, damaged.resolve(file.getFileName().toString()));
      }
    }
    Path events = damaged.resolve("domain_event.copy");
    Files.writeString(events, Files.readString(events).replace("OBJECTED", "CLEARED"));
    Files.writeString(events, Files.readString(events) + " ");

    var said = keeping("damaged", "restore", damaged.toString());

    assertThat(said).contains("domain_event.copy", "damaged");
    assertThat(folder.resolve("damaged").resolve("postgres")).doesNotExist();
  }

  private String keeping(String data, String... words) {
    var said = new ByteArrayOutputStream();
    var place = Place.of(Map.of("SUBNOTICE_DATA_DIR", folder.resolve(data).toString()));
    new KeepingCommand(place, new PrintStream(said, true)).run(List.of(words));
    return said.toString();
  }

  private static NoticePage page(Subnotice subnotice, Contact contact) {
    return subnotice.notice(subnotice.mailboxOf(contact.email()).notice());
  }

  private List<String> ids() {
    return processor
        .dpo()
        .get(processor.path() + "/agreements?limit=1000")
        .expecting(200)
        .json()
        .path("items")
        .valueStream()
        .map(each -> each.path("id").asString())
        .toList();
  }

  private List<JsonNode> objections() {
    return change.window(objector).path("objections").valueStream().toList();
  }

  private void assertLedgerVerifies(int checkpointsAtLeast) {
    var verdict = processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
    assertThat(verdict.path("verified").asBoolean()).as(verdict.toString()).isTrue();
    assertThat(verdict.path("entries").asInt()).isEqualTo(processor.history("").size());
    assertThat(verdict.path("checkpoints").asInt()).isGreaterThanOrEqualTo(checkpointsAtLeast);
  }
}
