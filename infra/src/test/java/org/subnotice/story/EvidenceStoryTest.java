package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.verify.VerifyCommand;

/** What a processor hands to somebody who believes nobody: the evidence of one window. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceStoryTest {

  private static final Contact EVA = Contact.german("Eva Eifrig", "eva@beweis.example");
  private static final Contact EMIL = Contact.english("Emil Early", "emil@beweis.example");

  private Application application;
  private Processor processor;
  private Processor other;
  private Subnotice subnotice;
  private String window;
  private Path files;
  private Path archive;
  private Path folder;

  @BeforeAll
  void an_objection_is_made(@TempDir Path data, @TempDir Path downloads) throws IOException {
    files = downloads;
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("beweis");
    other = subnotice.processor("fremd");
    String agreement = processor.agreement(Agreement.under("conbool-1.2", "B-1", EVA, EMIL));
    var change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);
    subnotice
        .notice(subnotice.mailboxOf(EVA.email()).notice())
        .object(EVA.name(), "Kein Einsatz, bitte.")
        .expecting(303);
    subnotice.mailboxOf(EVA.email()).next(1);
    window = change.window(agreement).path("id").asString();
    archive = download("evidence.zip");
    folder = LedgerStoryTest.unpacked(archive);
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  private Path download(String name) {
    String route = processor.path() + "/windows/" + window + "/evidence";
    return processor.dpo().download(route, files.resolve(name));
  }

  @Test
  void it_holds_what_a_lawyer_asks_for() throws IOException {
    assertThat(contents("declarations")).contains("Kein Einsatz, bitte.", EVA.name());
    assertThat(contents("notices"))
        .hasSize(2)
        .anySatisfy(notice -> assertThat(notice).contains("To: Eva Eifrig <eva@beweis.example>"));
    assertThat(contents("computation"))
        .singleElement()
        .satisfies(
            steps ->
                assertThat(steps)
                    .contains("last day      2026-12-07", "BGB § 187(1)", "2026-12-07T23:00:00Z"));
    assertThat(text("terms.txt")).contains("§ 7 Nr. 3");
    assertThat(text("course.txt"))
        .contains("ChangeApproved", "NoticeDispatched", "evidence T1", "ObjectionReceived")
        .contains("Attempts to hand a notice over", "ACCEPTED", "try 1, to person-");
    assertThat(text("persons.txt")).contains("readable  person-").doesNotContain("ERASED    p");
  }

  @Test
  void the_notices_are_those_that_arrived() throws IOException {
    for (var contact : List.of(EVA, EMIL)) {
      String raw =
          subnotice
              .anybody()
              .get("/demo/mailbox/" + subnotice.mailboxOf(contact.email()).notice().id() + "/raw")
              .expecting(200)
              .body();
      assertThat(contents("notices")).anySatisfy(notice -> assertThat(raw).contains(notice));
    }
  }

  @Test
  void a_process_of_its_own_finds_it_unchanged_packed_and_unpacked() {
    for (Path evidence : List.of(archive, folder)) {
      var checked = Verifying.file(evidence);
      assertThat(checked.exitCode()).as(checked.said()).isZero();
      assertThat(checked.said()).contains("THE EVIDENCE IS UNCHANGED", "Notices: 2");
    }
  }

  @Test
  void a_person_finds_it_unchanged_with_sha256sum_and_openssl_as_it_explains() throws IOException {
    String script =
        text("README.txt")
            .lines()
            .dropWhile(line -> !line.startsWith("How to check it by hand"))
            .takeWhile(line -> !line.startsWith("What this does not show"))
            .filter(line -> line.startsWith("  "))
            .collect(Collectors.joining("\n"));
    assertThat(script).contains("sha256sum", "openssl");

    var checked = Verifying.shell(folder, script);
    assertThat(checked.exitCode()).as(checked.said()).isZero();

    Path changed = LedgerStoryTest.unpacked(archive);
    Path event = first(changed, "events", ".event");
    flip(event, 100);
    Files.writeString(
        changed.resolve("SHA256SUMS"),
        Verifying.shell(changed, "sha256sum $(cut -c 67- SHA256SUMS)").said());
    var byHand = script.lines().dropWhile(line -> !line.contains("bytes()"));
    var found = Verifying.shell(changed, byHand.collect(Collectors.joining("\n")));
    assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
    assertThat(found.said()).contains("leads elsewhere");
  }

  @Test
  void one_changed_byte_in_any_file_is_found() throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] before = Files.readAllBytes(file);
        flip(file, before.length / 2);
        var said = new ByteArrayOutputStream();
        var result = new PrintStream(said, true, StandardCharsets.UTF_8);
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        int exitCode = new VerifyCommand(result, nowhere).run(List.of(folder.toString()));
        assertThat(exitCode).as("%s: %s", file, said).isEqualTo(1);
        if (file.toString().endsWith(".event") || file.toString().endsWith(".eml")) {
          long position = Long.parseLong(file.getFileName().toString().substring(0, 12));
          assertThat(said.toString(StandardCharsets.UTF_8))
              .contains("First wrong position: " + position);
        }
        Files.write(file, before);
      }
    }
  }

  @Test
  void one_changed_byte_of_the_archive_itself_is_found_with_its_position() throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    bytes[LedgerStoryTest.indexOf(bytes, "type: ObjectionReceived") + 8] ^= 1;
    Path changed = Files.write(files.resolve("changed.zip"), bytes);

    var checked = Verifying.file(changed);

    assertThat(checked.exitCode()).as(checked.said()).isEqualTo(1);
    assertThat(checked.said()).contains("First wrong position: ");
  }

  /** Last, for nothing can be read afterwards. */
  @Test
  @Order(Integer.MAX_VALUE)
  void who_was_erased_shows_as_erased_and_everything_else_is_still_proved() throws Exception {
    try (var database = application.database();
        var erasure = database.createStatement()) {
      erasure.executeUpdate("DELETE FROM person_key WHERE processor_id = '" + processor.id() + "'");
    }
    application.close();
    application = application.again(Instant.parse("2026-11-23T09:00:00Z"));

    Path erased = download("erased.zip");
    folder = LedgerStoryTest.unpacked(erased);
    var checked = Verifying.file(erased);

    assertThat(checked.exitCode()).as(checked.said()).isZero();
    assertThat(checked.said()).contains("Cannot be shown any more: declarations/", "Notices: 0");
    assertThat(text("persons.txt"))
        .contains("ERASED    person-")
        .doesNotContain("readable  person");
    assertThat(contents("declarations"))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).startsWith("Erased. The key of person-"));
    assertThat(contents("notices"))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).contains("sha256 "));
    assertThat(contents("computation")).hasSize(1);
  }

  @Test
  void another_processor_gets_nothing() {
    String route = "/windows/" + window + "/evidence";
    other.dpo().get(processor.path() + route).refused(404, "NOT_FOUND");
    other.dpo().get(other.path() + route).refused(404, "NOT_FOUND");
  }

  private List<String> contents(String below) throws IOException {
    try (var found = Files.list(folder.resolve(below))) {
      List<String> texts = new ArrayList<>();
      for (Path file : found.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static Path first(Path folder, String below, String ending) throws IOException {
    try (var found = Files.list(folder.resolve(below))) {
      return found
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static void flip(Path file, int at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }
}
