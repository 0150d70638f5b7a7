package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person asks to be forgotten; what is proved stays proved. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgettingStoryTest {

  private static final Contact VERA = Contact.german("Vera Vergiss", "vera@weg.example");
  private static final Contact HANNA = Contact.german("Hanna Hierbleib", "hanna@weg.example");
  private static final String WORDS = "Vertrauliches Vorhaben, dem wir widersprechen";
  private static final List<String> HERS = List.of(VERA.name(), VERA.email(), WORDS);

  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private Processor other;
  private Path data;
  private Path files;
  private String agreement;
  private String person;
  private Change change;
  private NoticePage page;

  @BeforeAll
  void she_is_told_and_objects(@TempDir Path folder, @TempDir Path downloads) {
    data = folder;
    files = downloads;
    application = Application.start(folder, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("vergiss");
    other = subnotice.processor("nebenan");
    agreement = processor.agreement(Agreement.under("conbool-1.2", "V-1", VERA));
    person = contacts().get(0).path("person").asString();
    change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);
    page = subnotice.notice(subnotice.mailboxOf(VERA.email()).notice());
    page.object(VERA.name(), WORDS).expecting(303);
    subnotice.mailboxOf(VERA.email()).next(1);
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void only_an_administrator_erases_and_only_whom_the_processor_knows() {
    processor.dpo().post(route(), reason(false)).refused(403, "ROLE_TOO_SMALL");
    other.admin().post(route(), reason(false)).refused(404, "NOT_FOUND");
    String elsewhere = other.path() + "/persons/" + person + "/erasure";
    other.admin().post(elsewhere, reason(true)).refused(404, "NOT_FOUND");
    processor.admin().post(route(), "{}").refused(400, "INVALID");
    processor.dpo().get(route()).refused(404, "NOT_FOUND");
  }

  @Test
  @Order(2)
  void who_is_still_needed_stays_whoever_insists() {
    assertThat(erase(true).refused(409, "STILL_NEEDED").body()).contains("V-1");
    processor.nameContacts(agreement, HANNA);
    assertThat(erase(true).refused(409, "STILL_NEEDED").body()).contains("undecided");
    change.resolve(agreement, "CLEARED_BY_AGREEMENT").expecting(200);
  }

  @Test
  @Order(3)
  void evidence_is_kept_until_a_day_that_is_named_unless_somebody_has_weighed_it()
      throws SQLException, IOException {
    assertThat(erase(false).refused(409, "RETENTION_RUNS").body()).contains("2032-12-31");
    for (String clear : HERS) {
      assertThat(everything().places(clear)).as(clear).isNotEmpty();
    }

    var certificate = erase(true).expecting(200).json();

    assertThat(certificate.path("person").asString()).isEqualTo(person);
    assertThat(certificate.path("reason").asString()).isEqualTo("Sie hat darum gebeten");
    assertThat(certificate.path("erasedBy").asString()).isEqualTo(Processor.ADMIN);
    assertThat(erase(false).expecting(200).json()).isEqualTo(certificate);
    assertThat(processor.dpo().get(route()).expecting(200).json()).isEqualTo(certificate);
    // Hers as a contact, and hers as somebody who declared by the link.
    assertThat(subnotice.log().size("PersonErased")).isEqualTo(2);
  }

  @Test
  @Order(4)
  void nothing_of_hers_is_left_in_the_clear_in_any_table_or_file()
      throws SQLException, IOException {
    for (String clear : HERS) {
      assertThat(everything().places(clear)).as(clear).isEmpty();
    }
  }

  @Test
  @Order(4)
  void every_page_and_export_says_that_she_was_erased() throws IOException {
    assertThat(change.view().toString()).doesNotContain(VERA.name());
    var window = processor.dpo().get(change.windowPath(agreement)).expecting(200).body();
    assertThat(window).contains("[gelöscht]");
    assertThat(page.open().body()).contains("[gelöscht]");
    assertThat(processor.dpo().get(change.windowPath(agreement) + "?lang=en").body())
        .contains("[erased]")
        .doesNotContain("[gelöscht]");
    var texts =
        List.of(
            window,
            page.open().body(),
            processor.history("").toString(),
            String.join("\n", processor.historyAsCsv("")),
            processor.dpo().get(processor.path() + "/agreements").expecting(200).body(),
            processor.dpo().get(processor.path() + "/inbox").expecting(200).body());
    assertThat(texts)
        .allSatisfy(text -> HERS.forEach(clear -> assertThat(text).doesNotContain(clear)));
    assertThat(processor.historyAsCsv(""))
        .anySatisfy(line -> assertThat(line).contains("PersonErased"));
  }

  @Test
  @Order(4)
  void the_evidence_says_who_was_erased_and_still_holds() throws IOException {
    var evidence =
        processor
            .dpo()
            .download(change.windowPath(agreement) + "/evidence", files.resolve("evidence.zip"));
    var checked = Verifying.file(evidence);
    assertThat(checked.exitCode()).as(checked.said()).isZero();
    Path folder = LedgerStoryTest.unpacked(evidence);
    assertThat(Files.readString(folder.resolve("persons.txt"))).contains("ERASED    " + person);
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (String clear : HERS) {
          assertThat(LedgerStoryTest.indexOf(bytes, clear))
              .as("%s in %s", clear, file)
              .isNegative();
        }
      }
    }
  }

  @Test
  @Order(5)
  void the_ledger_verifies_as_before() {
    var verdict = processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
    assertThat(verdict.path("verified").asBoolean()).as(verdict.toString()).isTrue();
    assertThat(verdict.path("entries").asInt()).isEqualTo(processor.history("").size());
    var export =
        processor.dpo().download(processor.path() + "/ledger/export", files.resolve("ledger.zip"));
    var checked = Verifying.file(export);
    assertThat(checked.exitCode()).as(checked.said()).isZero();
  }

  @Test
  @Order(6)
  void work_goes_on_for_the_others_and_for_her_if_she_comes_back() {
    var next = processor.announced(subnotice.today().plusDays(60));
    next.openWindows(1);
    subnotice.mailboxOf(HANNA.email()).notice();
    processor.nameContacts(agreement, HANNA, VERA);
    assertThat(contacts().get(1).path("name").asString()).isEqualTo(VERA.name());
    assertThat(contacts().get(1).path("person").asString()).isEqualTo(person);
    assertThat(processor.dpo().get(change.windowPath(agreement)).body()).contains("[gelöscht]");
    processor.end(agreement, LocalDate.parse("2026-12-31"));
    erase(true).refused(409, "STILL_NEEDED");
  }

  private EverythingKept everything() {
    return new EverythingKept(application, data);
  }

  private String route() {
    return processor.path() + "/persons/" + person + "/erasure";
  }

  private Answer erase(boolean force) {
    return processor.admin().post(route(), reason(force));
  }

  private static String reason(boolean force) {
    return "{\"reason\":\"Sie hat darum gebeten\",\"force\":%s}".formatted(force);
  }

  private JsonNode contacts() {
    return processor
        .dpo()
        .get(processor.path() + "/agreements/" + agreement)
        .expecting(200)
        .json()
        .path("contacts");
  }
}
