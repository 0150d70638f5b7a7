package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A notice that seemed to arrive comes back, and its period is taken back with it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BouncesStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@kunde.example");
  private static final Contact KIM = Contact.german("Kim Neu", "kim@kunde.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@muster.example");

  private static final Contact MORITZ = Contact.german("Moritz M", "moritz@muster.example");

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;
  private String muster;
  private String envelope;

  @BeforeAll
  void two_controllers_were_told() {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    acme = subnotice.processor("bounces");
    kunde = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-1", KARL));
    muster = acme.agreement(Agreement.under("mainteny-2023-06-30", "A-2", MIRA));
    change = acme.announced(LocalDate.parse("2026-12-20"));
    change.openWindows(2);
    envelope = application.envelopeSender(subnotice.mailboxOf(KARL.email()).notice().id());
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void every_message_has_a_return_address_of_its_own() {
    String other = application.envelopeSender(subnotice.mailboxOf(MIRA.email()).notice().id());

    assertThat(envelope).matches("n-[0-9a-f]{40}@bounces\\.example").isNotEqualTo(other);
  }

  @Test
  @Order(2)
  void what_is_still_tried_or_answered_by_a_machine_changes_nothing() {
    int before = subnotice.log().size();

    subnotice.post().deliver("", envelope, report("delayed", "4.4.1"));
    subnotice.post().deliver("", envelope, Letters.autoReply(KARL.email(), envelope));
    subnotice.post().deliver("", unknownEnvelope(), report("failed", "5.1.1"));
    application.takeInMail();

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(change.state(kunde)).isEqualTo("OPEN");
  }

  /** By a clock that is wrong by years, or by somebody who would like an earlier end. */
  @Test
  @Order(2)
  void a_report_of_delivery_proves_more_and_shortens_nothing() {
    String sent = application.envelopeSender(subnotice.mailboxOf(MIRA.email()).notice().id());
    var before = change.window(muster);

    subnotice.post().deliver("", sent, Letters.report(MIRA.email(), sent, "delivered", "2.0.0"));

    var after =
        Subnotice.until(
            () -> change.window(muster),
            window -> window.path("receipt").path("tier").asString().equals("T2"));
    assertThat(after.path("closesAt")).isEqualTo(before.path("closesAt"));
    assertThat(after.path("receipt").path("contestable").asBoolean()).isFalse();
    assertThat(after.path("receipt").path("receivedAt"))
        .isEqualTo(before.path("receipt").path("receivedAt"));
  }

  @Test
  @Order(3)
  void a_failure_takes_the_receipt_and_the_period_back() {
    subnotice.post().deliver("", envelope, report("failed", "5.1.1"));

    var window = Subnotice.until(() -> change.window(kunde), Letters.state("VOIDED"));

    assertThat(window.path("receipt").isNull()).as(window.toString()).isTrue();
    assertThat(window.path("closesAt").isNull()).as(window.toString()).isTrue();
    assertThat(change.state(muster)).isEqualTo("OPEN");
  }

  @Test
  @Order(4)
  void the_same_report_fetched_twice_and_the_dead_address_lead_to_nothing_more() {
    int before = subnotice.log().size();

    subnotice.post().deliver("", envelope, report("failed", "5.1.1"));
    application.takeInMail();

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(subnotice.mailboxOf(KARL.email()).mails()).hasSize(1);
  }

  @Test
  @Order(5)
  void a_corrected_contact_gets_a_new_notice_and_a_new_period() {
    subnotice.moveClockTo(Instant.parse("2026-11-27T08:00:00Z"));

    acme.nameContacts(kunde, KIM);

    var window = Subnotice.until(() -> change.window(kunde), Letters.state("OPEN"));
    assertThat(window.path("closesAt").asString()).isEqualTo("2026-12-11T23:00:00Z");
    assertThat(subnotice.mailboxOf(KIM.email()).notice().text()).contains("11. Dezember 2026");
    assertThat(subnotice.mailboxOf(KARL.email()).mails()).hasSize(1);
  }

  @Test
  @Order(6)
  void a_bounce_of_the_first_notice_no_longer_matters() {
    int before = subnotice.log().size();

    subnotice.post().deliver("", envelope, report("failed", "5.2.2"));
    application.takeInMail();

    assertThat(subnotice.log().size()).isEqualTo(before);
    assertThat(change.state(kunde)).isEqualTo("OPEN");
  }

  @Test
  @Order(7)
  void who_is_designated_besides_is_told_at_once_and_the_dead_address_is_not() {
    String dead = application.envelopeSender(subnotice.mailboxOf(MIRA.email()).notice().id());
    acme.nameContacts(muster, MIRA, MORITZ);

    subnotice.post().deliver("", dead, Letters.report(MIRA.email(), dead, "failed", "5.1.1"));

    assertThat(subnotice.mailboxOf(MORITZ.email()).notice().text()).contains("Nordlicht");
    Subnotice.until(() -> change.window(muster), Letters.state("OPEN"));
    assertThat(subnotice.mailboxOf(MIRA.email()).mails()).hasSize(1);
  }

  @Test
  @Order(8)
  void what_was_about_nothing_of_ours_is_forgotten_after_a_month() throws Exception {
    assertThat(unclaimed()).isEqualTo(1);

    subnotice.moveClockTo(Instant.parse("2026-12-27T08:00:00Z"));
    application.takeInMail();

    assertThat(unclaimed()).isZero();
  }

  private int unclaimed() throws SQLException {
    String sql = "SELECT count(*) FROM inbound_mail WHERE processor_id IS NULL";
    try (var connection = application.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private String report(String action, String status) {
    return Letters.report(KARL.email(), envelope, action, status);
  }

  private static String unknownEnvelope() {
    return "n-" + "0".repeat(40) + "@bounces.example";
  }
}
