package org.subnotice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged service hands out, the packaged command checks, with nothing running. */
class VerifyIT {

  private static final Path JAR = Path.of("target", "subnotice.jar").toAbsolutePath();

  private record Said(int exitCode, String result, String progress) {}

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void evidence_and_ledger_are_checked_from_their_files_alone(@TempDir Path folder)
      throws Exception {
    Needed.program(Path.of("/usr/bin/curl"), "install curl");
    Path evidence = folder.resolve("evidence.zip");
    Path ledger = folder.resolve("ledger.zip");
    try (var jar = RunningJar.on(folder.resolve("data"));
        var shell = Shell.against(jar.address())) {
      jar.awaitReady();
      announce(shell);
      shell.run("as -o '" + evidence + "' $HOUSE/windows/$WINDOW/evidence\n");
      shell.run("as -o '" + ledger + "' $HOUSE/ledger/export\n");
    }

    unchanged(evidence, "DER NACHWEIS IST UNVERÄNDERT", "THE EVIDENCE IS UNCHANGED");
    unchanged(ledger, "DAS REGISTER IST UNVERÄNDERT", "THE LEDGER IS UNCHANGED");
    long position = changed(evidence);
    assertFoundAt(evidence, position);
    assertUnreadable(folder);
  }

  private static void announce(Shell shell) throws IOException {
    shell.run(
        """
        HOUSE=$BASE/api/v1/processors/processor-bf03e71e104d34128839e77e9044315d
        by() { curl -sS --fail-with-body -H "Authorization: Bearer demo-conbool-$1" \
          -H 'Content-Type: application/json' "${@:2}"; }
        as() { by dpo "$@"; }
        CHANGE=$(by editor $HOUSE/changes -d '{
          "kind": "ADDITION",
          "engagement": {
            "entity": {"name": "Nordlicht Hosting GmbH", "address": "Am Kai 3, 20457 Hamburg",
                       "country": "DE",
                       "contact": {"name": "Nora Nord", "email": "privacy@nordlicht.example"}},
            "service": "Object storage", "purpose": "Storage of backups", "dataLocations": ["DE"],
            "dataCategories": ["backup copies"], "dataSubjects": ["employees"],
            "measures": ["encryption at rest"]},
          "reason": "A second place", "plannedFirstUse": "2027-01-04", "services": ["gateway"]}' |
          sed 's/^{"id":"\\([^"]*\\)".*/\\1/')
        by approver $HOUSE/changes/$CHANGE/approval -d '{}' > /dev/null
        by editor $HOUSE/changes/$CHANGE/announcement -d '{}' > /dev/null
        WINDOW=
        until [ -n "$WINDOW" ]; do
          sleep 1
          WINDOW=$(as "$HOUSE/changes/$CHANGE/windows?state=OPEN" |
            grep -o 'window-[0-9a-f]*' | head -1 || true)
        done
        """);
  }

  private static void unchanged(Path file, String german, String english) throws Exception {
    var inGerman = verify(file, "--language", "de");
    assertThat(inGerman.exitCode()).as(inGerman.result()).isZero();
    assertThat(inGerman.result()).contains(german);
    assertThat(inGerman.progress()).contains("[##############################] 100 %", "geprüft");
    assertThat(verify(file, "--language", "en").result()).contains(english);
  }

  /** The place of an event of which one byte is another now. */
  private static long changed(Path archive) throws IOException {
    byte[] bytes = Files.readAllBytes(archive);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("type: NoticePrepared");
    bytes[at + "type: ".length()] ^= 1;
    Files.write(archive, bytes);
    int name = text.lastIndexOf("events/", at) + "events/".length();
    return Long.parseLong(text.substring(name, name + 12));
  }

  private static void assertFoundAt(Path archive, long position) throws Exception {
    var german = verify(archive, "--language", "de");
    assertThat(german.exitCode()).isEqualTo(1);
    assertThat(german.result())
        .contains("ETWAS WURDE VERÄNDERT", "Erste falsche Stelle: " + position + " ")
        .contains("nicht das, was aufgezeichnet wurde");
    assertThat(verify(archive, "--language", "en").result())
        .contains("First wrong position: " + position + " ");
  }

  private static void assertUnreadable(Path folder) throws Exception {
    var nothing = Files.writeString(folder.resolve("nothing.zip"), "nothing");
    var german = verify(nothing, "--language", "de");
    assertThat(german.exitCode()).isEqualTo(2);
    assertThat(german.result()).contains("Es konnte nichts geprüft werden.", "kein Archiv");
    assertThat(verify(folder.resolve("missing.zip"), "--language", "en").exitCode()).isEqualTo(2);
    assertThat(verify(nothing, nothing.toString()).exitCode()).isEqualTo(2);
  }

  private static Said verify(Path file, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(List.of("-jar", JAR.toString(), "verify", file.toString()));
    command.addAll(List.of(more));
    Path progress = Files.createTempFile(file.getParent(), "progress", ".txt");
    Process process = new ProcessBuilder(command).redirectError(progress.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), said, Files.readString(progress));
  }
}
