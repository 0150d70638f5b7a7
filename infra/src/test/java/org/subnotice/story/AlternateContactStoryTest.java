package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;

/** One address of several dies, then all of them; somebody else is named in their place. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AlternateContactStoryTest {

  private static final Contact EINS = Contact.german("Erna Eins", "erna@kunde.example");
  private static final Contact ZWEI = Contact.german("Zoe Zwei", "zoe@kunde.example");
  private static final Contact ERSATZ = Contact.german("Elsa Ersatz", "elsa@kunde.example");

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private Change change;
  private String kunde;

  @BeforeAll
  void two_designated_contacts_were_told() {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    acme = subnotice.processor("alternates");
    kunde =
        acme.agreement(
            Agreement.under("mainteny-2023-06-30", "E-1", EINS, ZWEI, ERSATZ.notDesignated()));
    change = acme.announced(LocalDate.parse("2026-12-20"));
    change.openWindows(1);
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  @Order(1)
  void one_dead_address_of_several_takes_nothing_back() {
    var before = change.window(kunde);

    bounce(EINS);
    application.takeInMail();

    assertThat(change.window(kunde).path("state").asString()).isEqualTo("OPEN");
    assertThat(change.window(kunde).path("closesAt")).isEqualTo(before.path("closesAt"));
    assertThat(tasks().size()).isZero();
    assertThat(subnotice.mailboxOf(ERSATZ.email()).mails()).isEmpty();
  }

  @Test
  @Order(2)
  void once_all_are_dead_a_person_is_told_of_the_contacts_that_are_left() {
    bounce(ZWEI);
    Subnotice.until(() -> change.window(kunde), Letters.state("VOIDED"));

    assertThat(tasks().size()).isEqualTo(1);
    assertThat(tasks().get(0).path("kind").asString()).isEqualTo("UNDELIVERED");
    assertThat(tasks().get(0).path("alternates").asInt()).isEqualTo(1);
    assertThat(subnotice.mailboxOf(ERSATZ.email()).mails())
        .as("nothing is received at an address that the controller has not named for it")
        .isEmpty();
  }

  @Test
  @Order(3)
  void named_in_their_place_she_gets_a_notice_with_a_period_of_its_own() {
    subnotice.moveClockTo(Instant.parse("2026-11-30T08:00:00Z"));

    acme.nameContacts(kunde, ERSATZ);

    var window = Subnotice.until(() -> change.window(kunde), Letters.state("OPEN"));
    assertThat(window.path("closesAt").asString()).isEqualTo("2026-12-14T23:00:00Z");
    assertThat(subnotice.mailboxOf(ERSATZ.email()).notice().text()).contains("14. Dezember 2026");
    assertThat(tasks().size()).isZero();
  }

  private JsonNode tasks() {
    return acme.dpo().get(acme.path() + "/tasks").expecting(200).json().path("items");
  }

  private void bounce(Contact contact) {
    String sent = application.envelopeSender(subnotice.mailboxOf(contact.email()).notice().id());
    subnotice.post().deliver("", sent, Letters.report(contact.email(), sent, "failed", "5.1.1"));
  }
}
