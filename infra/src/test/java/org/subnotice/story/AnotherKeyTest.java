package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.startup.StartupFailure;

/** The key-encryption key is replaced; everything that was under it goes on. */
class AnotherKeyTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Contact KLARA = Contact.german("Klara Klar", "klara@schluessel.example");
  private static final String NEXT = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void the_next_key_reads_all_and_the_former_one_nothing(@TempDir Path data) throws IOException {
    Path kek = data.resolve("keys/kek");
    Processor processor;
    Mail notice;
    String before;
    String log;
    Application application;
    try (var first = Application.start(data, MONDAY)) {
      application = first;
      var subnotice = new Subnotice(first);
      processor = subnotice.processor("schluessel");
      processor.agreement(Agreement.under("conbool-1.2", "K-1", KLARA));
      processor.announced(subnotice.today().plusDays(60)).openWindows(1);
      notice = subnotice.mailboxOf(KLARA.email()).notice();
      before = agreements(processor);
      log = log(processor);
    }
    String former = Files.readString(kek);
    Files.writeString(data.resolve("keys/kek.next"), NEXT);

    try (var second = application.again(MONDAY)) {
      assertThat(agreements(processor)).isEqualTo(before).contains(KLARA.name());
      assertThat(log(processor)).isEqualTo(log);
      var subnotice = new Subnotice(second);
      // Links, references to persons and the operator's token have not changed.
      subnotice.notice(notice).open();
      processor.agreement(Agreement.under("conbool-1.2", "K-2", KLARA));
      assertThat(agreements(processor).split(person(before), -1)).hasSize(3);
      subnotice.operator().get("/api/v1/terms").expecting(200);
    }
    assertThat(Files.readString(kek)).isEqualTo(NEXT).isNotEqualTo(former);
    assertThat(data.resolve("keys/kek.next")).doesNotExist();

    Files.writeString(kek, former);
    refused(application, "the key-encryption key is not the one this database is under.");
    Files.delete(kek);
    refused(application, "the key-encryption key is missing");
    assertThat(kek).doesNotExist();
    Files.writeString(kek, NEXT);
    try (var third = application.again(MONDAY)) {
      assertThat(agreements(processor)).contains(KLARA.name());
    }
  }

  private static void refused(Application application, String sentence) {
    assertThatThrownBy(() -> application.again(MONDAY).close())
        .hasRootCauseInstanceOf(StartupFailure.class)
        .rootCause()
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("\n");
  }

  private static String person(String agreements) {
    int start = agreements.indexOf("\"person\":\"") + 10;
    return agreements.substring(start, agreements.indexOf('"', start));
  }

  private static String agreements(Processor processor) {
    return processor.dpo().get(processor.path() + "/agreements").expecting(200).body();
  }

  private static String log(Processor processor) {
    return processor
        .dpo()
        .get(processor.path() + "/ledger/verify")
        .expecting(200)
        .json()
        .path("entries")
        .asString();
  }
}
