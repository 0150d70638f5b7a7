package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** While some notices are sent the next are written already, and yet a hold stops them. */
class HeldWhileWrittenTest {

  private static final int AT_ONCE = 200;
  private static final int CONTROLLERS = AT_ONCE + 30;
  private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:<(k\\d+@viele\\.example)>.*");
  private static final String HEADER =
      "reference,controller.name,controller.seat.country,controller.seat.subdivision,terms,"
          + "services,concludedOn,name,email,language,role,designated\n";

  private static Relay relay;

  @BeforeAll
  static void start() throws IOException {
    relay = new Relay("--subnotice.mail.connections=1");
  }

  @AfterAll
  static void stop() throws IOException {
    relay.close();
  }

  @Test
  void a_notice_that_was_written_before_the_hold_is_sent_after_it_is_resumed() {
    var running = relay.subnotice();
    var processor = running.processor("many");
    importAgreements(processor);
    relay.server().slowly(Duration.ofMillis(20));

    var change = processor.announced(running.today().plusDays(60));
    Subnotice.until(() -> written(change), all -> all == CONTROLLERS);
    assertThat(recipients()).as("the first of them are being sent").hasSizeLessThan(AT_ONCE);
    processor.editor().post(change.path() + "/hold", "{}").expecting(200);
    relay.server().slowly(Duration.ZERO);
    anotherIsToldAfterwards(running);

    assertThat(recipients()).doesNotHaveDuplicates().hasSize(AT_ONCE);
    processor.editor().post(change.path() + "/resume", "{}").expecting(200);
    change.openWindows(CONTROLLERS);
    assertThat(recipients()).doesNotHaveDuplicates().hasSize(CONTROLLERS);
  }

  /**
   * One thread tells them all, so whoever comes later is told when all before have had their turn.
   */
  private static void anotherIsToldAfterwards(Subnotice running) {
    var other = running.processor("later");
    other.agreement(
        Agreement.under("conbool-1.2", "A-1", Contact.german("Karl Kunde", "karl@later.example")));
    other.announced(running.today().plusDays(60)).openWindows(1);
  }

  private static long written(Change change) {
    return change.windows().stream()
        .filter(window -> !window.path("state").asString().equals("PLANNED"))
        .count();
  }

  private static List<String> recipients() {
    return relay.server().commands().stream()
        .map(RECIPIENT::matcher)
        .filter(command -> command.matches())
        .map(command -> command.group(1))
        .toList();
  }

  private static void importAgreements(Processor processor) {
    String file =
        IntStream.range(0, CONTROLLERS)
            .mapToObj(HeldWhileWrittenTest::line)
            .collect(Collectors.joining("\n", HEADER, "\n"));
    processor
        .editor()
        .send("POST", processor.path() + "/agreements/import", file, "text/csv")
        .expecting(201);
  }

  private static String line(int number) {
    return "K-%d,Kunde %d AG,DE,DE-BE,conbool-1.2,main,2025-01-01,Karl Kunde,k%d@viele.example,de,Datenschutz,true"
        .formatted(number, number, number);
  }
}
