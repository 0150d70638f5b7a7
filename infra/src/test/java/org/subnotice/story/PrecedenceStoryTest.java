package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.work.Clerks;

/** When everything is due at once, notices go before confirmations, and those before reminders. */
class PrecedenceStoryTest {

  private static final int CONTROLLERS = 20;

  @TempDir static Path data;

  @Test
  void notices_go_first_then_confirmations_then_reminders() {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      var subnotice = new Subnotice(application);
      var acme = subnotice.processor("precedence");
      var agreements = IntStream.range(0, CONTROLLERS).mapToObj(i -> agreement(acme, i)).toList();
      var told = acme.announced(LocalDate.parse("2026-12-20"));
      told.openWindows(CONTROLLERS);
      subnotice.moveClockTo(Instant.parse("2026-11-25T08:00:00Z"));
      var clerks = application.part(Clerks.class);
      List.of(clerks.notices(), clerks.confirmations(), clerks.reminders()).forEach(c -> c.stop());

      remind(acme);
      told.objectionByLetter(agreements.getFirst(), "2026-11-25T08:00:00Z", "Karl", "Nein.")
          .expecting(200, 201);
      acme.announced(LocalDate.parse("2027-01-20"));
      clerks.reminders().start();

      int all = CONTROLLERS + CONTROLLERS + 1 + CONTROLLERS - 1;
      var kinds = Subnotice.until(() -> kinds(subnotice), arrived -> arrived.size() == all);
      assertThat(kinds.subList(CONTROLLERS, all)).isSorted();
      assertThat(kinds).filteredOn("1 confirmation"::equals).hasSize(1);
      assertThat(kinds).filteredOn("2 reminder"::equals).hasSize(CONTROLLERS - 1);
    }
  }

  /** With a last day that is near enough already. */
  private static void remind(Processor acme) {
    acme.admin()
        .send(
            "PATCH",
            acme.path() + "/settings",
            "{\"reminders\":{\"on\":true,\"beforeLastDay\":\"P12D\"}}",
            "application/json")
        .expecting(200);
  }

  private static String agreement(Processor acme, int number) {
    var contact = Contact.german("Karl " + number, "karl@kunde-" + number + ".example");
    return acme.agreement(Agreement.under("mainteny-2023-06-30", "P-" + number, contact));
  }

  /** In the order of their arrival; words that sort by precedence. */
  private static List<String> kinds(Subnotice subnotice) {
    return subnotice
        .anybody()
        .get("/demo/mailbox?limit=1000")
        .expecting(200)
        .json()
        .path("items")
        .valueStream()
        .map(mail -> kind(mail.path("subject").asString()))
        .toList()
        .reversed();
  }

  private static String kind(String subject) {
    return subject.startsWith("Erinnerung")
        ? "2 reminder"
        : subject.contains("eingegangen") ? "1 confirmation" : "0 notice";
  }
}
