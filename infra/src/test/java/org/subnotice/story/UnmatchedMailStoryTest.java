package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/** What comes back to other mails than notices, and what comes back to none. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnmatchedMailStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kunde.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@muster.example");
  private static final String UNMATCHED = "/api/v1/unmatched-mail";
  private static final String NOBODY = "n-00000000000000000000000000000000deadbeef@returns.example";

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;
  private String muster;

  @BeforeAll
  void two_controllers_were_told() {
    application =
        Application.start(
            data,
            Instant.parse("2026-11-23T08:00:00Z"),
            "--subnotice.inbound.domain=returns.example");
    subnotice = new Subnotice(application);
    acme = subnotice.processor("unmatched");
    kunde = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-1", KARL));
    muster = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-2", MIRA));
    change = acme.announced(LocalDate.parse("2026-12-20"));
    change.openWindows(2);
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void an_answer_to_a_confirmation_belongs_to_its_window() {
    change
        .objectionByLetter(kunde, "2026-11-23T07:59:00Z", "Karl Kunde", "Nein.")
        .expecting(200, 201);
    var confirmation = subnotice.mailboxOf(KARL.email()).next(1);
    String address = application.envelopeSender(confirmation.id());
    assertThat(confirmation.headers().path("Reply-To").asString()).contains(address);

    answer(KARL, address, confirmation, "Das waren wir nicht!");

    var mail = Subnotice.until(this::unread, unread -> unread.size() == 1).getFirst();
    assertThat(mail.path("agreement").asString()).isEqualTo(kunde);
    assertThat(mail.path("text").asString()).contains("Das waren wir nicht!");
  }

  @Test
  @Order(2)
  void an_answer_that_only_names_the_confirmation_is_found_too() {
    var confirmation = subnotice.mailboxOf(KARL.email()).next(1);
    answer(KARL, "datenschutz@unmatched.example", confirmation, "Wirklich nicht.");
    Subnotice.until(this::unread, unread -> unread.size() == 2);
  }

  @Test
  @Order(3)
  void a_report_about_a_confirmation_voids_no_receipt() {
    var confirmation = subnotice.mailboxOf(KARL.email()).next(1);
    String address = application.envelopeSender(confirmation.id());
    subnotice.post().deliver("", address, Letters.report(KARL.email(), address, "failed", "5.1.1"));
    Subnotice.until(
        () -> Processor.items(acme.dpo().get(acme.path() + "/inbox?kind=BOUNCED")),
        bounced -> bounced.size() == 1);
    assertThat(change.state(kunde)).isEqualTo("OBJECTED");
    assertThat(subnotice.log().size("NoticeBounced")).isZero();
  }

  @Test
  @Order(4)
  void what_is_about_no_message_of_ours_is_shown_to_the_operator_alone() {
    for (String words : List.of("Wir erheben Einspruch.", "Billige Uhren!")) {
      subnotice
          .post()
          .deliver(MIRA.email(), NOBODY, Letters.reply(MIRA.email(), NOBODY, "<x@y>", words));
    }
    var mails = Subnotice.until(this::unmatched, there -> there.size() == 2);
    assertThat(mails.getFirst().path("kind").asString()).isEqualTo("REPLY");
    assertThat(mails.getFirst().path("from").asString()).isEqualTo(MIRA.email());
    assertThat(mails.getFirst().path("text").asString()).contains("Einspruch");
    String raw = UNMATCHED + "/" + mails.getFirst().path("id").asString() + "/raw";
    assertThat(new String(subnotice.operator().bytes(raw))).contains("Delivered-To: " + NOBODY);
    acme.admin().get(UNMATCHED).refused(403, "ROLE_TOO_SMALL");
    acme.admin().get(raw).refused(403, "ROLE_TOO_SMALL");
  }

  @Test
  @Order(5)
  void assigned_to_a_window_it_waits_there_with_the_time_of_its_arrival() {
    var mail = unmatched().getFirst();
    String window = change.window(muster).path("id").asString();
    String route = UNMATCHED + "/" + mail.path("id").asString() + "/assignment";
    subnotice.operator().post(route, "{\"window\":\"window-none\"}").refused(404, "NOT_FOUND");
    subnotice.operator().post(route, "{\"window\":\"" + window + "\"}").expecting(204);

    var read = Subnotice.until(this::unread, unread -> unread.size() == 3).getLast();
    assertThat(read.path("agreement").asString()).isEqualTo(muster);
    assertThat(read.path("receivedAt").asString()).isEqualTo(mail.path("receivedAt").asString());
    assertThat(unmatched()).hasSize(1);
    subnotice.operator().post(route, "{\"window\":\"" + window + "\"}").refused(404, "NOT_FOUND");

    subnotice.moveClockTo(Instant.parse("2026-12-09T08:00:00Z"));
    assertThat(change.state(muster)).as("unread, so it does not lapse").isEqualTo("OPEN");
    acme.editor()
        .post(
            acme.path() + "/inbox/" + read.path("id").asString() + "/classification",
            "{\"as\":\"OBJECTION\"}")
        .expecting(200);
    assertThat(change.window(muster).path("objections").get(0).path("timely").asBoolean()).isTrue();
  }

  @Test
  @Order(6)
  void dismissed_with_a_reason_it_is_off_the_list() {
    String route = UNMATCHED + "/" + unmatched().getFirst().path("id").asString() + "/dismissal";
    subnotice.operator().post(route, "{}").expecting(400);
    subnotice.operator().post(route, "{\"reason\":\"Werbung\"}").expecting(204);
    assertThat(unmatched()).isEmpty();
    subnotice.operator().post(route, "{\"reason\":\"Werbung\"}").refused(404, "NOT_FOUND");
  }

  private void answer(Contact from, String to, Mail about, String words) {
    String id = about.headers().path("Message-ID").asString();
    subnotice.post().deliver(from.email(), to, Letters.reply(from.email(), to, id, words));
  }

  private List<JsonNode> unread() {
    return Processor.items(acme.dpo().get(acme.path() + "/inbox?unread=true"));
  }

  private List<JsonNode> unmatched() {
    return Processor.items(subnotice.operator().get(UNMATCHED));
  }
}
