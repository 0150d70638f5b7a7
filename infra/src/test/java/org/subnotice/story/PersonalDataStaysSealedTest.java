package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What identifies a person stands in the database as ciphertext only. */
class PersonalDataStaysSealedTest {

  private static final Contact ZARA = Contact.german("Zara Zwirn", "zara@sealed.example");
  private static final Contact ZENO = Contact.english("Zeno Zander", "zeno@sealed.example");
  private static final Subprocessor SUBPROCESSOR =
      new Subprocessor(
          "Zinnober Rechenzentren GmbH", "Zinnweg 9, 99096 Erfurt", "Zoe Zinn", "zoe@zinn.example");

  private static final List<String> CLEAR =
      List.of(
          ZARA.name(),
          ZARA.email(),
          ZENO.name(),
          ZENO.email(),
          "Zacharias Zorn",
          "Zentaur KG",
          "Weil Zwillinge betroffen sind",
          "Zudem kein Zertifikat",
          "Zum Zweiten",
          "Zusammen geklaert",
          "Zugestellt durch Zusteller",
          "Zettel vom Zaun",
          "Zu teuer",
          "zita@witness.example",
          "Zacke 7",
          "Zum Wohl der Zahlen",
          "Zenzi Zeichnet",
          SUBPROCESSOR.address(),
          SUBPROCESSOR.person(),
          SUBPROCESSOR.email(),
          Processor.EDITOR,
          Processor.APPROVER,
          Processor.DPO,
          Processor.ADMIN,
          "Petra Pruefer",
          "Lindenhof 1",
          "datenschutz@sealed.example");

  /**
   * An application of its own: of several in one process the last one's clock stamps all events.
   */
  @Test
  void no_table_holds_a_name_an_address_or_a_free_text(@TempDir Path data) throws SQLException {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      search(new Subnotice(application));
    }
  }

  private void search(Subnotice subnotice) throws SQLException {
    everybody_says_something(subnotice);

    try (var database = subnotice.application().database()) {
      var tables = EverythingKept.tables(database);
      assertThat(tables)
          .contains(
              "domain_event", "agreement_contact", "objection", "history_entry", "dead_letter");
      for (String table : tables) {
        for (String clear : CLEAR) {
          assertThat(EverythingKept.rowsWith(database, table, clear))
              .as("%s in %s", clear, table)
              .isZero();
        }
      }
      assertThat(EverythingKept.rowsWith(database, "domain_event", SUBPROCESSOR.name()))
          .isPositive();
    }
  }

  /** Nothing of the kind is left out: contacts, reasons, declarations, letters, resolutions. */
  private static void everybody_says_something(Subnotice subnotice) {
    var processor = subnotice.processor("sealed");
    String agreement =
        processor.agreement(
            Agreement.under("mainteny-2023-06-30", "S-1", ZARA, ZENO).of("Zentaur KG"));
    says_something_of_its_own(processor, agreement);
    var change =
        processor.draft(
            SUBPROCESSOR, "Weil Zwillinge betroffen sind", subnotice.today().plusDays(60));
    change.approve();
    change.announce();
    change.openWindows(1);
    var page = subnotice.notice(subnotice.mailboxOf(ZARA.email()).notice());
    page.send("acknowledgement", ZARA.name(), "", page.nonce()).expecting(303);
    page.approve(ZARA.name()).expecting(303);
    page.object("Zacharias Zorn", "Zudem kein Zertifikat").expecting(303);
    change
        .objectionByLetter(agreement, subnotice.now().toString(), ZENO.name(), "Zum Zweiten")
        .expecting(201);
    processor
        .admin()
        .send(
            "PUT",
            processor.path() + "/ledger/witnesses",
            "{\"addresses\":[\"zita@witness.example\"]}",
            "application/json")
        .expecting(200);
    Subnotice.until(
        () -> {
          // Behind an event that is still being written, a checkpoint may not reach the naming.
          processor.dpo().get(processor.path() + "/ledger/checkpoint").expecting(200);
          return subnotice.mailboxOf("zita@witness.example").mails();
        },
        mails -> !mails.isEmpty());
    var window = processor.path() + "/windows/" + change.window(agreement).path("id").asString();
    resolve(subnotice, processor, window);
    withdraw(processor, change);
    subnotice.mailboxOf(ZARA.email()).next(1);
  }

  private static void says_something_of_its_own(Processor processor, String agreement) {
    processor
        .editor()
        .send(
            "PATCH",
            processor.path() + "/agreements/" + agreement + "/address",
            "{\"address\":\"Zacke 7, 99084 Erfurt\"}",
            "application/json")
        .expecting(200);
    processor
        .admin()
        .send(
            "PUT",
            processor.path() + "/wording",
            "{\"de\":{\"opening\":\"Zum Wohl der Zahlen\",\"signature\":[\"Zenzi Zeichnet\"]}}",
            "application/json")
        .expecting(200);
  }

  private static void resolve(Subnotice subnotice, Processor processor, String window) {
    processor
        .editor()
        .post(
            window + "/receipts",
            """
            {"tier":"T4","receivedAt":"%s","channel":"LETTER","note":"Zugestellt durch Zusteller"}\
            """
                .formatted(subnotice.now()))
        .expecting(201);
    processor
        .editor()
        .post(window + "/exhibits", Exhibit.note("Zettel vom Zaun").json())
        .expecting(201);
    processor
        .editor()
        .post(
            window + "/resolution",
            """
            {"outcome":"CLEARED_BY_AGREEMENT","reason":"Zusammen geklaert"}\
            """)
        .expecting(200);
  }

  private static void withdraw(Processor processor, Change change) {
    processor
        .editor()
        .post(change.path() + "/withdrawal", "{\"reason\":\"Zu teuer\"}")
        .expecting(200);
  }
}
