package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.backup.KeepingCommand;
import org.subnotice.infra.backup.Place;
import org.subnotice.infra.work.UpToDate;
import tools.jackson.databind.JsonNode;

/** Who was erased stays erased, whatever is restored. */
@TestInstance(Lifecycle.PER_CLASS)
class ErasedBeforeARestoreStoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Contact VERA = Contact.german("Vera Vergiss", "vera@zurueck.example");
  private static final Contact HANNA = Contact.german("Hanna Hierbleib", "hanna@zurueck.example");

  private Path folder;
  private Path before;
  private Path after;
  private Path apart;
  private Application lost;
  private Processor processor;
  private String agreement;
  private String person;
  private Instant beforeErasure;

  @BeforeAll
  void she_is_erased_between_two_backups(@TempDir Path temporary) throws IOException {
    folder = temporary;
    before = folder.resolve("before");
    after = folder.resolve("after");
    apart = folder.resolve("apart");
    try (var first = Application.start(folder.resolve("data"), MONDAY)) {
      lost = first;
      var subnotice = new Subnotice(first);
      processor = subnotice.processor("zurueck");
      agreement = processor.agreement(Agreement.under("conbool-1.2", "Z-1", VERA));
      person = contact().path("person").asString();
      keeping("data", "backup", before.toString(), "--apart", apart.toString());
      processor.nameContacts(agreement, HANNA);
      beforeErasure = subnotice.now();
      subnotice.moveClockTo(MONDAY.plusSeconds(3_600));
      processor
          .admin()
          .post(route(), "{\"reason\":\"Sie hat darum gebeten\",\"force\":true}")
          .expecting(200);
      keeping("data", "backup", after.toString());
    }
    assertThat(Files.readString(folder.resolve("data/keys/erasures")))
        .startsWith(processor.id() + " " + person + " ")
        .doesNotContain("vera", "Vera");
    assertThat(Files.readString(before.resolve("erasures"))).isEmpty();
  }

  @Test
  void an_older_backup_does_not_bring_her_back() throws SQLException {
    var said =
        keeping(
            "older",
            "restore",
            before.toString(),
            "--apart",
            apart.toString(),
            "--erasures",
            after.resolve("erasures").toString());
    assertThat(said).contains("Restored", "1 persons were erased after that and stay erased");

    try (var restored = lost.at(folder.resolve("older"), MONDAY)) {
      assertThat(keys(restored)).isZero();
      Subnotice.until(() -> certificates(restored), count -> count == 1);
      restored.part(UpToDate.class).require();
      assertThat(contact().path("name").asString()).isEqualTo("[gelöscht]");
      assertThat(certificate().path("reason").asString()).contains("Wiederherstellung");
      assertThat(certificates(restored)).isEqualTo(1);
      assertLedgerVerifies();
    }
  }

  @Test
  void without_any_list_she_would_be_there_again() throws SQLException {
    keeping("unlisted", "restore", before.toString(), "--apart", apart.toString());
    try (var restored = lost.at(folder.resolve("unlisted"), MONDAY)) {
      restored.part(UpToDate.class).require();
      assertThat(keys(restored)).isEqualTo(1);
    }
  }

  @Test
  void an_earlier_instant_does_not_bring_her_back_and_the_certificate_is_made_again()
      throws SQLException, IOException {
    Path keys = Files.createDirectories(folder.resolve("point/keys"));
    Files.copy(apart.resolve("keys/kek"), keys.resolve("kek"));
    Files.copy(apart.resolve("keys/ledger.pem"), keys.resolve("ledger.pem"));
    keeping("point", "restore", after.toString(), "--until", beforeErasure.toString());

    try (var restored = lost.at(folder.resolve("point"), MONDAY)) {
      assertThat(keys(restored)).isZero();
      Subnotice.until(() -> certificates(restored), count -> count == 1);
      restored.part(UpToDate.class).require();
      assertThat(contact().path("name").asString()).isEqualTo(HANNA.name());
      assertThat(certificate().path("erasedAt").asString()).isGreaterThan(beforeErasure.toString());
      assertLedgerVerifies();
    }
  }

  private int keys(Application application) throws SQLException {
    return count(
        application, "SELECT count(*) FROM person_key WHERE person_ref = '" + person + "'");
  }

  private int certificates(Application application) throws SQLException {
    return count(
        application, "SELECT count(*) FROM domain_event WHERE payload_type = 'PersonErased'");
  }

  private static int count(Application application, String sql) throws SQLException {
    try (var database = application.database();
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private JsonNode certificate() {
    return processor.dpo().get(route()).expecting(200).json();
  }

  private JsonNode contact() {
    return processor
        .dpo()
        .get(processor.path() + "/agreements/" + agreement)
        .expecting(200)
        .json()
        .path("contacts")
        .get(0);
  }

  private void assertLedgerVerifies() {
    var verdict = processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
    assertThat(verdict.path("verified").asBoolean()).as(verdict.toString()).isTrue();
  }

  private String route() {
    return processor.path() + "/persons/" + person + "/erasure";
  }

  private String keeping(String data, String... words) {
    var said = new ByteArrayOutputStream();
    var place = Place.of(Map.of("SUBNOTICE_DATA_DIR", folder.resolve(data).toString()));
    int code = new KeepingCommand(place, new PrintStream(said, true)).run(List.of(words));
    assertThat(code).as(said.toString()).isZero();
    return said.toString();
  }
}
