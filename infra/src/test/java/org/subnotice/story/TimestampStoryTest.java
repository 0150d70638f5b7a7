package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.docs.Needed;
import org.subnotice.infra.verify.VerifyCommand;
import org.subnotice.story.Stamper.Mood;

/** An authority elsewhere says when the record was there; nobody waits for it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TimestampStoryTest {

  private static final Contact ZOE = Contact.german("Zoe Zeitig", "zoe@stempel.example");

  private Stamper stamper;
  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private String agreement;
  private Change change;
  private Path files;
  private Path evidence;

  @BeforeAll
  void a_notice_is_stamped(
      @TempDir Path data, @TempDir Path certificates, @TempDir Path downloads) {
    Needed.program(Path.of("/usr/bin/openssl"), "install openssl");
    files = downloads;
    stamper = Stamper.in(certificates);
    application =
        Application.start(data, Instant.parse("2026-11-23T08:00:00Z"), stamper.settings());
    subnotice = new Subnotice(application);
    processor = subnotice.processor("stempel");
    agreement = processor.agreement(Agreement.under("conbool-1.2", "Z-1", ZOE));
    change = processor.announced(subnotice.today().plusDays(60));
    change.openWindows(1);
    stampedUpTo(checkpoint());
  }

  @AfterAll
  void it_ends() {
    application.close();
    stamper.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"ABSENT", "GARBAGE", "REPEATING", "STRANGE", "HANGING"})
  @Order(1)
  void while_it_fails_work_goes_on_and_its_answer_is_had_later(Mood mood) {
    long before = checkpoint();
    stampedUpTo(before);
    stamper.becomes(mood);
    int asked = stamper.asked();
    var begun = processor.agreement(Agreement.under("conbool-1.2", "Z-" + mood, ZOE));
    long waiting = Subnotice.until(this::checkpoint, entries -> entries > before);
    Subnotice.until(stamper::asked, count -> count > asked);

    assertThat(begun).isNotEmpty();
    assertThat(stamps(waiting)).isZero();
    if (mood == Mood.HANGING) {
      subnotice
          .notice(subnotice.mailboxOf(ZOE.email()).notice())
          .object(ZOE.name(), "So nicht.")
          .expecting(303);
      assertThat(stamps(waiting)).isZero();
      subnotice.mailboxOf(ZOE.email()).next(1);
    }

    stamper.becomes(Mood.HONEST);
    long last = checkpoint();
    Subnotice.until(() -> stampsAfterAWhile(last), count -> count == 1);
  }

  @Test
  @Order(2)
  void the_evidence_holds_for_each_event_the_first_timestamp_after_it() throws IOException {
    evidence =
        processor
            .dpo()
            .download(change.windowPath(agreement) + "/evidence", files.resolve("evidence.zip"));
    Path folder = LedgerStoryTest.unpacked(evidence);
    try (var all = Files.walk(folder.resolve("timestamps"))) {
      var names = all.filter(Files::isRegularFile).map(Path::toString).toList();
      assertThat(names.stream().filter(name -> name.endsWith(".tst"))).hasSizeGreaterThan(1);
      assertThat(names.stream().filter(name -> name.endsWith(".proof")))
          .hasSize(events(folder).size());
    }
  }

  @Test
  @Order(3)
  void openssl_finds_every_timestamp_right_as_the_evidence_explains() throws IOException {
    Path folder = LedgerStoryTest.unpacked(evidence);
    String script =
        Files.readString(folder.resolve("README.txt"))
            .lines()
            .dropWhile(line -> !line.startsWith("How to check it by hand"))
            .takeWhile(line -> !line.startsWith("What this does not show"))
            .filter(line -> line.startsWith("  "))
            .collect(Collectors.joining("\n"));

    var believed = Verifying.shell(folder, script);
    var known = Verifying.shell(folder, script.replace("$name.pem", stamper.root().toString()));
    var foreign =
        Verifying.shell(folder, script.replace("$name.pem", stamper.foreignRoot().toString()));

    assertThat(believed.exitCode()).as(believed.said()).isZero();
    assertThat(believed.said()).contains("Verification: OK", "Time stamp: ");
    assertThat(known.exitCode()).as(known.said()).isZero();
    assertThat(foreign.exitCode()).as(foreign.said()).isNotZero();
  }

  @Test
  @Order(3)
  void so_does_a_process_of_its_own_with_and_without_the_certificate() {
    var alone = Verifying.file(evidence);
    var known = Verifying.file(evidence, "--authority", stamper.root().toString());
    var foreign = Verifying.file(evidence, "--authority", stamper.foreignRoot().toString());

    assertThat(alone.exitCode()).as(alone.said()).isZero();
    assertThat(alone.said()).contains("CN=Ehrlich Stamps", "CN=Ehrlich Root", "Timestamps: ");
    assertThat(known.exitCode()).as(known.said()).isZero();
    assertThat(foreign.exitCode()).as(foreign.said()).isEqualTo(1);
    assertThat(foreign.said()).contains("No way leads from the certificate");
  }

  @Test
  @Order(3)
  void one_changed_byte_in_what_was_stamped_is_found() throws IOException {
    Path folder = LedgerStoryTest.unpacked(evidence);
    try (var all = Files.walk(folder.resolve("timestamps"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] before = Files.readAllBytes(file);
        byte[] changed = before.clone();
        changed[before.length / 2] ^= 1;
        Files.write(file, changed);
        assertThat(verified(folder)).as(file.toString()).isEqualTo(1);
        Files.write(file, before);
      }
    }
    assertThat(verified(folder)).isZero();
  }

  @Test
  @Order(3)
  void the_exported_ledger_has_them_too() throws IOException {
    Path export =
        processor.dpo().download(processor.path() + "/ledger/export", files.resolve("ledger.zip"));
    var checked = Verifying.file(export, "--authority", stamper.root().toString());
    assertThat(checked.exitCode()).as(checked.said()).isZero();
    Path folder = LedgerStoryTest.unpacked(export);
    int stamped = tokens(folder);
    assertThat(stamped).as("one at the start and one after each mood").isGreaterThan(5);
    assertThat(checked.said()).contains("Timestamps: " + stamped + " by CN=Ehrlich Stamps");

    var byHand =
        Verifying.shell(
            folder,
            """
            for token in timestamps/*.tst; do
              name=$(basename "$token" .tst)
              %s
            done
            """
                .formatted(line(folder).replace("NAME", "$name")));
    assertThat(byHand.exitCode()).as(byHand.said()).isZero();
    assertThat(byHand.said().lines().filter("Verification: OK"::equals)).hasSize(stamped);
  }

  private static String line(Path folder) throws IOException {
    return Files.readString(folder.resolve("README.txt"))
        .lines()
        .filter(line -> line.startsWith("  openssl ts "))
        .collect(Collectors.joining());
  }

  private static List<Path> events(Path folder) throws IOException {
    try (var events = Files.list(folder.resolve("events"))) {
      return events.filter(file -> file.toString().endsWith(".event")).toList();
    }
  }

  private static int verified(Path folder) {
    var result = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new VerifyCommand(result, nowhere).run(List.of(folder.toString()));
  }

  private static int tokens(Path folder) throws IOException {
    try (var all = Files.list(folder.resolve("timestamps"))) {
      return (int) all.filter(file -> file.toString().endsWith(".tst")).count();
    }
  }

  private long checkpoint() {
    return processor
        .dpo()
        .get(processor.path() + "/ledger/checkpoint")
        .expecting(200)
        .json()
        .path("entries")
        .asLong();
  }

  /** A question that hangs may fail, and wait again, only after the clock was moved. */
  private int stampsAfterAWhile(long entries) {
    subnotice.moveClockTo(subnotice.now().plus(Duration.ofMinutes(10)));
    return stamps(entries);
  }

  private void stampedUpTo(long entries) {
    Subnotice.until(() -> stamps(entries), count -> count == 1);
  }

  /** Other processors' ledgers are stamped as well. */
  private int stamps(long entries) {
    String id = processor.path().substring(processor.path().lastIndexOf('/') + 1);
    try (var database = application.database();
        var statement = database.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*) FROM ledger_timestamp WHERE processor_id = '%s' AND entries >= %d"
                    .formatted(id, entries))) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
