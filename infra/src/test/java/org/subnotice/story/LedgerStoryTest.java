package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
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

/** The ledger of a processor, as long as all goes well, and after somebody was at the database. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kette.example");

  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private Processor other;
  private Path files;
  private Path kept;

  @BeforeAll
  void two_processors_with_a_history(@TempDir Path data, @TempDir Path downloads) {
    files = downloads;
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("kette");
    other = subnotice.processor("nachbar");
    processor.agreement(Agreement.under("conbool-1.2", "K-1", KARL));
    other.agreement(Agreement.under("conbool-1.2", "N-1", KARL));
    processor.announced(subnotice.today().plusDays(60)).openWindows(1);
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void a_checkpoint_counts_every_event_of_the_processor_and_no_other() throws IOException {
    var checkpoint =
        processor.dpo().get(processor.path() + "/ledger/checkpoint").expecting(200).json();
    var note = processor.dpo().get(processor.path() + "/ledger/checkpoint", "text/plain");

    assertThat(checkpoint.path("entries").asInt()).isEqualTo(processor.history("").size());
    assertThat(checkpoint.path("note").asString()).isEqualTo(note.expecting(200).body());
    kept = Files.writeString(files.resolve("kept.txt"), note.body());
  }

  @Test
  @Order(2)
  void the_data_protection_officer_has_every_event_looked_at_again() {
    var verdict = verdict();
    assertThat(verdict.path("verified").asBoolean()).as(verdict.toString()).isTrue();
    assertThat(verdict.path("entries").asInt()).isEqualTo(processor.history("").size());
    assertThat(verdict.path("firstWrongPosition").isNull()).isTrue();
    other.dpo().get(processor.path() + "/ledger/verify").refused(404, "NOT_FOUND");
  }

  @Test
  @Order(3)
  void what_was_exported_is_checked_in_a_process_of_its_own() {
    var checked = Verifying.file(export("fine.zip"), "--against", kept.toString());
    assertThat(checked.exitCode()).as(checked.said()).isZero();
    assertThat(checked.said()).contains("THE LEDGER IS UNCHANGED", processor.id());
  }

  @Test
  @Order(3)
  void every_checkpoint_is_mailed_to_whom_the_processor_chose() throws IOException {
    String route = processor.path() + "/ledger/witnesses";
    String body = "{\"addresses\":[\"kanzlei@zeuge.example\",\"archiv@zeuge.example\"]}";
    processor.dpo().send("PUT", route, body, "application/json").refused(403, "ROLE_TOO_SMALL");
    processor.admin().send("PUT", route, body, "application/json").expecting(200);
    processor.admin().send("PUT", route, body, "application/json").expecting(200);
    assertThat(processor.dpo().get(route).json().path("addresses").size()).isEqualTo(2);
    assertThat(subnotice.log().size("WitnessesNamed")).isEqualTo(1);

    var checkpoint = processor.dpo().get(processor.path() + "/ledger/checkpoint").json();

    for (String address : List.of("kanzlei@zeuge.example", "archiv@zeuge.example")) {
      var mail = subnotice.mailboxOf(address).notice();
      assertThat(mail.subject()).contains("kette GmbH", checkpoint.path("entries").asString());
      assertThat(mail.text()).contains(checkpoint.path("key").asString());
    }
    String raw =
        subnotice
            .anybody()
            .get(
                "/demo/mailbox/"
                    + subnotice.mailboxOf("archiv@zeuge.example").notice().id()
                    + "/raw")
            .body();
    var attached = raw.substring(raw.lastIndexOf("\r\n\r\n", raw.lastIndexOf("\r\n--")) + 4);
    byte[] note = Base64.getMimeDecoder().decode(attached.substring(0, attached.indexOf("--")));
    Path mailed = Files.write(files.resolve("mailed.txt"), note);
    assertThat(Files.readString(mailed)).isEqualTo(checkpoint.path("note").asString());
    assertThat(Verifying.file(export("mailed.zip"), "--against", mailed.toString()).exitCode())
        .isZero();
  }

  @Test
  @Order(4)
  void what_is_no_ledger_is_not_judged() throws IOException {
    var nothing = Files.writeString(files.resolve("nothing.zip"), "nothing");
    assertThat(Verifying.file(nothing).exitCode()).isEqualTo(2);
    assertThat(Verifying.file(files.resolve("missing.zip")).exitCode()).isEqualTo(2);
  }

  @Test
  @Order(5)
  void a_person_checks_a_checkpoint_with_openssl_as_the_archive_explains() throws IOException {
    Path folder = unpacked(export("by-hand.zip"));
    String lines =
        Files.readString(folder.resolve("README.txt"))
            .lines()
            .filter(line -> line.startsWith("  sed ") || line.startsWith("  openssl pkeyutl "))
            .reduce("", (script, line) -> script + line.strip() + "\n");
    var checked =
        Verifying.shell(
            folder,
            lines
                .replace("NOTE", "$(ls checkpoints/*.txt | tail -1)")
                .replace("KEY", "keys/*.pem"));
    assertThat(lines.lines()).hasSize(3);
    assertThat(checked.exitCode()).as(checked.said()).isZero();
    assertThat(checked.said()).contains("Signature Verified Successfully");
  }

  @Test
  @Order(6)
  void one_changed_byte_is_found_with_its_position() throws IOException {
    Path folder = unpacked(export("changed.zip"));
    Path ledger = folder.resolve("ledger.txt");
    byte[] bytes = Files.readAllBytes(ledger);
    bytes[indexOf(bytes, "AgreementConcluded")] ^= 1;
    Files.write(ledger, bytes);

    var checked = Verifying.file(folder);

    assertThat(checked.exitCode()).as(checked.said()).isEqualTo(1);
    assertThat(checked.said())
        .contains(
            "SOMETHING WAS CHANGED", "First wrong position: " + positionOf("AgreementConcluded"));
  }

  @Test
  @Order(7)
  void what_the_owner_of_the_database_changes_is_found_at_its_position() throws SQLException {
    sql("UPDATE domain_event SET payload = payload || ' ' WHERE payload_type = 'ChangeAnnounced'");

    assertThat(verdict().path("verified").asBoolean()).isFalse();
    assertThat(verdict().path("firstWrongPosition").asInt())
        .isEqualTo(positionOf("ChangeAnnounced"));
    assertThat(Verifying.file(export("tampered.zip")).exitCode()).isEqualTo(1);

    sql("UPDATE domain_event SET payload = trim(payload) WHERE payload_type = 'ChangeAnnounced'");
    assertThat(verdict().path("verified").asBoolean()).isTrue();
  }

  @Test
  @Order(8)
  void an_event_that_somebody_put_between_others_is_found() throws SQLException {
    sql(
        """
        INSERT INTO domain_event OVERRIDING SYSTEM VALUE
        SELECT -1, 'forged', aggregate_type, aggregate_identifier, 99, recorded_at, payload_type,
          payload_revision, payload, metadata
        FROM domain_event WHERE payload_type = 'ChangeAnnounced'
        """);
    assertThat(verdict().path("text").asString()).contains("past the ledger");
    sql("DELETE FROM domain_event WHERE event_identifier = 'forged'");
    assertThat(verdict().path("verified").asBoolean()).isTrue();
  }

  @Test
  @Order(9)
  void a_cut_tail_is_found_against_the_checkpoint_that_was_kept() throws SQLException {
    sql("DELETE FROM domain_event WHERE payload_type = 'WindowOpened'");
    assertThat(verdict().path("text").asString()).contains("gone from the log");

    sql("DELETE FROM ledger_checkpoint");
    sql("DELETE FROM ledger_segment WHERE first_position > 0");
    var checked = Verifying.file(export("cut.zip"), "--against", kept.toString());

    assertThat(checked.exitCode()).as(checked.said()).isEqualTo(1);
    assertThat(checked.said()).contains("SOMETHING WAS CHANGED");
  }

  private JsonNode verdict() {
    return processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
  }

  private Path export(String name) {
    return processor.dpo().download(processor.path() + "/ledger/export", files.resolve(name));
  }

  private int positionOf(String type) {
    return processor.history("").stream()
        .map(entry -> entry.path("type").asString())
        .toList()
        .indexOf(type);
  }

  private void sql(String statement) throws SQLException {
    try (var connection = application.database();
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  static Path unpacked(Path archive) throws IOException {
    Path folder = Files.createTempDirectory(archive.getParent(), "unpacked");
    try (var zip = FileSystems.newFileSystem(archive);
        var content = Files.walk(zip.getPath("/"))) {
      for (Path file : content.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(file.toString().substring(1));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return folder;
  }

  static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
