package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.subnotice.docs.Needed;

/**
 * The key-encryption key in a token, here SoftHSM 2. It reads SOFTHSM2_CONF, which a process cannot
 * set for itself: the build does.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KeyInATokenStoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final Path UTILITY = Path.of("/usr/bin/softhsm2-util");
  private static final Contact KARL = Contact.german("Karl Kunde", "karl@token.example");

  @BeforeAll
  void a_token_is_there() throws IOException {
    Needed.program(UTILITY, "install softhsm2");
    var configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
    var tokens = configuration.resolveSibling("softhsm2-tokens");
    FileSystemUtils.deleteRecursively(tokens);
    Files.createDirectories(tokens);
    Files.writeString(configuration, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
    var init = UTILITY + " --init-token --free --label test --pin 1234 --so-pin 1234";
    said(List.of(init.split(" ")), 0);
  }

  @Test
  void what_was_sealed_with_it_is_read_after_a_restart_and_no_key_lies_in_the_folder(
      @TempDir Path data) throws IOException {
    String agreement;
    Processor processor;
    var first = Application.start(data, MONDAY, token("1234", "subnotice-fresh"));
    try (first) {
      processor = new Subnotice(first).processor("token");
      agreement = processor.agreement(Agreement.under("conbool-1.2", "T-1", KARL));
    }
    assertThat(data.resolve("keys").resolve("kek")).doesNotExist();
    try (var again = first.again(MONDAY, token("1234", "subnotice-fresh"))) {
      assertThat(name(processor, agreement)).isEqualTo(KARL.name());
    }
    refused(first, token("1234", "subnotice-other"), "has no key subnotice-other");
    refused(first, atSlot77(token("1234", "subnotice-fresh")), "no token at slot 77");
    refusedElsewhere(data, token("9999", "subnotice-fresh"), "does not open with this PIN");
  }

  @Test
  void a_key_in_a_file_is_followed_by_one_in_the_token(@TempDir Path data) throws IOException {
    String agreement;
    Processor processor;
    var first = Application.start(data, MONDAY);
    try (first) {
      processor = new Subnotice(first).processor("datei");
      agreement = processor.agreement(Agreement.under("conbool-1.2", "T-1", KARL));
    }
    try (var other =
        Application.start(data.resolve("other"), MONDAY, token("1234", "subnotice-next"))) {
      assertThat(other.base()).isNotEmpty();
    }
    try (var moved = first.again(MONDAY, token("1234", "subnotice-next"))) {
      assertThat(name(processor, agreement)).isEqualTo(KARL.name());
    }
    Files.delete(data.resolve("keys").resolve("kek"));
    try (var without = first.again(MONDAY, token("1234", "subnotice-next"))) {
      assertThat(name(processor, agreement)).isEqualTo(KARL.name());
    }
  }

  private static String name(Processor processor, String agreement) {
    return processor
        .dpo()
        .get(processor.path() + "/agreements/" + agreement)
        .expecting(200)
        .json()
        .path("contacts")
        .get(0)
        .path("name")
        .asString();
  }

  private static void refused(Application stopped, String[] settings, String sentence) {
    assertThatThrownBy(() -> stopped.again(MONDAY, settings)).hasStackTraceContaining(sentence);
  }

  /** In a process of its own: within one, a token that was opened stays open. */
  private static void refusedElsewhere(Path data, String[] settings, String sentence)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.subnotice.infra.Subnotice", "--server.port=0"));
    command.add("--subnotice.data-dir=" + data);
    command.addAll(List.of(settings));
    assertThat(said(command, 1)).contains(sentence);
  }

  private static String said(List<String> command, int exit) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(exit);
    return said;
  }

  private static String[] token(String pin, String key) {
    return Map.of("library", LIBRARY.toString(), "slot", "0", "pin", pin, "key", key)
        .entrySet()
        .stream()
        .map(each -> "--subnotice.vault.pkcs11." + each.getKey() + "=" + each.getValue())
        .toArray(String[]::new);
  }

  private static String[] atSlot77(String[] settings) {
    return Stream.of(settings)
        .map(each -> each.replace("slot=0", "slot=77"))
        .toArray(String[]::new);
  }
}
