package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
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
import org.subnotice.core.ledger.Hash;
import tools.jackson.databind.JsonNode;

/** An objection comes by letter, is entered by hand, and its scan is filed with it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExhibitStoryTest {

  private static final Contact KLARA = Contact.german("Klara Klinge", "klara@beleg.example");
  private static final Contact NORA = Contact.german("Nora Nachfolge", "nora@beleg.example");
  private static final String WORDS = "Kuehne Klauseln kommen nicht in Frage";
  private static final Exhibit LETTER = Exhibit.letter(WORDS);

  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private Processor other;
  private Path data;
  private Path files;
  private String agreement;
  private String person;
  private Change change;
  private String route;
  private String letter;

  @BeforeAll
  void a_letter_is_entered_by_hand(@TempDir Path folder, @TempDir Path downloads) {
    data = folder;
    files = downloads;
    application = Application.start(folder, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("beleg");
    other = subnotice.processor("fremd");
    agreement = processor.agreement(Agreement.under("conbool-1.2", "K-1", KLARA));
    person =
        processor
            .dpo()
            .get(processor.path() + "/agreements/" + agreement)
            .json()
            .at("/contacts/0/person")
            .asString();
    change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);
    change
        .objectionByLetter(agreement, "2026-11-23T07:00:00Z", KLARA.name(), "Nein.")
        .expecting(201);
    route = change.windowPath(agreement) + "/exhibits";
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void the_scan_is_filed_listed_and_handed_out_byte_for_byte() {
    letter = processor.editor().post(route, LETTER.json()).expecting(201).id();

    var listed = exhibits().getFirst();
    assertThat(listed.path("id").asString()).isEqualTo(letter);
    assertThat(listed.path("describes").asString()).isEqualTo("OBJECTION");
    assertThat(listed.path("description").asString()).isEqualTo(LETTER.description());
    assertThat(listed.path("fileName").asString()).isEqualTo(LETTER.name());
    assertThat(listed.path("size").asInt()).isEqualTo(LETTER.content().length);
    assertThat(listed.path("sha256").asString()).isEqualTo(Hash.plain(LETTER.content()).toString());
    assertThat(listed.path("filedBy").asString()).isEqualTo(Processor.EDITOR);
    assertThat(listed.path("filedAt").asString()).startsWith("2026-11-23T");
    assertThat(listed.path("person").asString()).as("the declarant's").isEqualTo(person);

    assertThat(processor.dpo().bytes(route + "/" + letter)).isEqualTo(LETTER.content());
    var headers = processor.dpo().get(route + "/" + letter).headers();
    assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
    assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(change.state(agreement)).isEqualTo("OBJECTED");
    var readings = processor.dpo().get(processor.path() + "/readings").expecting(200).body();
    assertThat(readings).contains('"' + route + '"', '"' + route + "/" + letter + '"');
    assertThat(processor.history("").toString()).contains("ExhibitFiled", "An exhibit was filed.");
  }

  @Test
  @Order(2)
  void what_is_no_file_of_its_type_leaves_nothing_behind() {
    int before = subnotice.log().size();
    var answer = processor.editor().post(route, LETTER.as("image/png").json());
    answer.refused(400, "INVALID");
    assertThat(answer.body()).contains("#/file/content", "no file of the type image/png");
    processor.editor().post(route, LETTER.as("text/html").json()).refused(400, "INVALID");
    processor.editor().post(route, "x".repeat(15_000_000)).refused(413, "TOO_LARGE");

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(exhibits()).hasSize(1);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void another_processor_finds_nothing() {
    String own = other.path() + route.substring(processor.path().length());
    for (String path : List.of(route, own)) {
      other.dpo().get(path).refused(404, "NOT_FOUND");
      other.dpo().get(path + "/" + letter).refused(404, "NOT_FOUND");
      other.editor().post(path, LETTER.json()).refused(404, "NOT_FOUND");
    }
    processor.dpo().post(route, LETTER.json()).refused(403, "ROLE_TOO_SMALL");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void the_same_key_files_once_and_a_closed_window_takes_a_file_too() {
    change.resolve(agreement, "CLEARED_BY_AGREEMENT").expecting(200);
    processor.editor().post(change.path() + "/withdrawal", "{}").expecting(200);
    change.awaits(agreement, "SUPERSEDED");

    String note = Exhibit.note(WORDS).json();
    String first = processor.editor().postOnce("note-1", route, note).expecting(201).id();
    String second = processor.editor().postOnce("note-1", route, note).expecting(201).id();
    Tables.tamper(application, "DELETE FROM idempotency_answer");
    String third = processor.editor().postOnce("note-1", route, note).expecting(201).id();

    assertThat(List.of(second, third)).containsOnly(first);
    assertThat(exhibits()).hasSize(2);
    assertThat(kept()).isEqualTo(2);
    assertThat(subnotice.log().size("ExhibitFiled")).isEqualTo(2);
  }

  @Test
  @Order(4)
  void the_evidence_holds_both_and_a_changed_one_is_found() throws IOException {
    Path folder = LedgerStoryTest.unpacked(evidence("evidence.zip"));
    Path scan = exhibit(folder, "-objection.pdf");
    assertThat(Files.readAllBytes(scan)).isEqualTo(LETTER.content());
    assertThat(scan.getFileName().toString())
        .matches("[0-9]{12}-Brief-Kuehne-Klauseln-[A-Za-z-]+-objection\\.pdf");
    assertThat(Files.readString(folder.resolve("course.txt"))).contains("to show OBJECTION");
    var fine = Verifying.file(folder);
    assertThat(fine.exitCode()).as(fine.said()).isZero();
    assertThat(fine.said()).contains("Exhibits: 2");
    assertThat(Verifying.shell(folder, byHand(folder)).exitCode()).isZero();

    byte[] changed = LETTER.content().clone();
    changed[100] ^= 1;
    Files.write(scan, changed);
    var found = Verifying.file(folder);
    assertThat(found.exitCode()).as(found.said()).isEqualTo(1);
    assertThat(found.said())
        .contains(
            "First wrong position: "
                + Long.parseLong(scan.getFileName().toString().substring(0, 12)));
    var script = byHand(folder).lines().dropWhile(line -> !line.startsWith("  for exhibit"));
    var seen = Verifying.shell(folder, script.collect(Collectors.joining("\n")));
    assertThat(seen.exitCode()).as(seen.said()).isEqualTo(1);
    assertThat(seen.said()).contains("-objection.pdf differs");

    Files.write(scan, LETTER.content());
    Files.delete(scan.resolveSibling(scan.getFileName().toString().substring(0, 12) + ".salt"));
    assertThat(Verifying.file(folder).exitCode()).isEqualTo(1);
  }

  private static String byHand(Path folder) throws IOException {
    return Files.readString(folder.resolve("README.txt"))
        .lines()
        .dropWhile(line -> !line.startsWith("How to check it by hand"))
        .takeWhile(line -> !line.startsWith("What this does not show"))
        .filter(line -> line.startsWith("  "))
        .collect(Collectors.joining("\n"));
  }

  @Test
  @Order(5)
  void the_list_can_be_made_anew_from_the_log_and_the_files_stay() {
    var before = exhibits();
    var live = Tables.dump(application);
    subnotice.operator().post("/api/v1/read-models/rebuild", "{}").expecting(202);
    Subnotice.until(
        () -> subnotice.operator().get("/api/v1/read-models/rebuild").expecting(200).json(),
        answer -> answer.path("state").asString().equals("DONE"));

    assertThat(Tables.dump(application)).isEqualTo(live);
    assertThat(live.get("exhibit")).hasSize(2);
    assertThat(exhibits()).isEqualTo(before);
    assertThat(processor.dpo().bytes(route + "/" + letter)).isEqualTo(LETTER.content());
  }

  @Test
  @Order(6)
  void a_file_that_somebody_exchanged_is_not_shown_as_the_one_that_was_filed() throws IOException {
    Tables.tamper(application, "CREATE TABLE aside AS SELECT * FROM exhibit_content");
    String swap =
        "UPDATE exhibit_content c SET content = (SELECT content FROM aside a WHERE a.exhibit_id <>"
            + " c.exhibit_id)";
    assertThat(Tables.tamper(application, swap)).isEqualTo(2);

    processor.dpo().get(route + "/" + letter).refused(404, "NOT_FOUND");
    Path folder = LedgerStoryTest.unpacked(evidence("exchanged.zip"));
    assertThat(exhibit(folder, "-missing.txt")).content().contains("gone or was changed");
    assertThat(Verifying.file(folder).said()).contains("Cannot be shown any more: exhibits/");

    String back =
        "UPDATE exhibit_content c SET content = (SELECT content FROM aside a WHERE a.exhibit_id ="
            + " c.exhibit_id)";
    Tables.tamper(application, back);
    Tables.tamper(application, "DROP TABLE aside");
    assertThat(processor.dpo().bytes(route + "/" + letter)).isEqualTo(LETTER.content());
  }

  @Test
  @Order(7)
  void with_the_person_her_files_go() throws SQLException, IOException {
    processor.nameContacts(agreement, NORA);
    String erasure = processor.path() + "/persons/" + person + "/erasure";
    String wish = "{\"reason\":\"Wunsch\"}";
    processor.admin().post(erasure, wish).refused(409, "RETENTION_RUNS");
    processor.admin().post(erasure, wish.replace("}", ",\"force\":true}")).expecting(200);

    for (String clear : List.of(WORDS, KLARA.name())) {
      assertThat(new EverythingKept(application, data).places(clear)).as(clear).isEmpty();
    }
    assertThat(exhibits())
        .allSatisfy(
            each -> {
              assertThat(each.path("fileName").asString()).isEqualTo("[gelöscht]");
              assertThat(each.path("description").asString()).isEqualTo("[gelöscht]");
              assertThat(each.path("sha256").asString()).isEqualTo("[gelöscht]");
            });
    processor.dpo().get(route + "/" + letter).refused(404, "NOT_FOUND");
    Path folder = LedgerStoryTest.unpacked(evidence("erased.zip"));
    assertThat(exhibit(folder, "-erased.txt")).content().startsWith("Erased. The exhibit");
    var checked = Verifying.file(folder);
    assertThat(checked.exitCode()).as(checked.said()).isZero();
    assertThat(checked.said()).contains("Cannot be shown any more: exhibits/");
  }

  @Test
  @Order(8)
  void somebody_whom_nothing_else_names_is_due_too_and_can_be_erased_by_her_reference() {
    String named = LETTER.json().replace("\"file\"", "\"person\":\"Wer Anders\",\"file\"");
    String id = processor.editor().post(route, named).expecting(201).id();
    String stranger = exhibits().getLast().path("person").asString();
    assertThat(stranger).isNotEqualTo(person);
    processor.end(agreement, subnotice.today().plusDays(30));

    var due =
        Processor.items(processor.dpo().get(processor.path() + "/erasures/due?by=2040-01-01"));
    assertThat(due)
        .filteredOn(each -> each.path("person").asString().equals(stranger))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.path("was").asString()).isEqualTo("SHOWN_BY_EXHIBIT");
              assertThat(each.path("keptUntil").asString()).isEqualTo("2032-12-31");
            });
    processor
        .admin()
        .post(
            processor.path() + "/persons/" + stranger + "/erasure",
            "{\"reason\":\"Wunsch\",\"force\":true}")
        .expecting(200);
    assertThat(exhibits().getLast().path("readable").asBoolean()).isFalse();
    processor.dpo().get(route + "/" + id).refused(404, "NOT_FOUND");
  }

  private List<JsonNode> exhibits() {
    return Processor.items(processor.dpo().get(route));
  }

  private int kept() {
    return Tables.tamper(application, "UPDATE exhibit_content SET exhibit_id = exhibit_id");
  }

  private Path evidence(String name) {
    return processor
        .dpo()
        .download(change.windowPath(agreement) + "/evidence", files.resolve(name));
  }

  private static Path exhibit(Path folder, String ending) throws IOException {
    try (var found = Files.list(folder.resolve("exhibits"))) {
      return found.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
