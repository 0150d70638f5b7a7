package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.work.UpToDate;
import tools.jackson.databind.JsonNode;

/** Everything that is read can be made anew from the log, while the service goes on. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildStoryTest {

  private static final String ROUTE = "/api/v1/read-models/rebuild";
  private static final Contact KARL = Contact.german("Karl Kunde", "karl@anew.example");
  private static final Contact MIRA = Contact.german("Mira Muster", "mira@anew.example");
  private static final Contact ELLA = Contact.german("Ella Eilig", "ella@anew.example");

  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private SortedMap<String, List<String>> live;

  @BeforeAll
  void a_processor_to_whom_much_has_happened(@TempDir Path data) {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("anew");
    processor.agreement(Agreement.under("conbool-1.2", "K-1", KARL));
    String silent = processor.agreement(Agreement.under("mainteny-2023-06-30", "M-1", MIRA));
    String eager = processor.agreement(Agreement.under("mainteny-2023-06-30", "E-1", ELLA));
    var change = processor.announced(LocalDate.parse("2026-12-01"));
    change.openWindows(3);
    noticeOf(KARL).object(KARL.name(), "Kein Einsatz.");
    noticeOf(ELLA).approve(ELLA.name()).expecting(303);
    subnotice.moveClockTo(Instant.parse("2026-12-08T03:00:00Z"));
    LocalDate used = LocalDate.parse("2026-12-08");
    change.firstUse(used, eager, silent).expecting(200);
    processor.announced(LocalDate.parse("2027-03-01")).openWindows(3);
    List.of(KARL, ELLA).forEach(contact -> subnotice.mailboxOf(contact.email()).next(2));
    somebodyIsErasedElsewhere();
    application.takeInMail();
    live = Tables.dump(application);
  }

  /** At a processor of its own, so that nothing else is counted differently. */
  private void somebodyIsErasedElsewhere() {
    var other = subnotice.processor("weg");
    String agreement = other.agreement(Agreement.under("conbool-1.2", "W-1", ELLA));
    String person =
        other
            .dpo()
            .get(other.path() + "/agreements/" + agreement)
            .json()
            .path("contacts")
            .get(0)
            .path("person")
            .asString();
    other.nameContacts(agreement, MIRA);
    other
        .admin()
        .post(
            other.path() + "/persons/" + person + "/erasure",
            "{\"reason\":\"Wunsch\",\"force\":true}")
        .expecting(200);
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void the_tables_made_anew_equal_the_live_ones_byte_for_byte() {
    assertThat(live).allSatisfy((table, rows) -> assertThat(rows).isNotNull());
    assertThat(live.get("history_entry")).hasSize(subnotice.log().size());
    assertThat(live.get("person_erasure")).hasSize(1);

    var progress = rebuilt();

    assertThat(progress.path("position").asLong()).isEqualTo(progress.path("of").asLong());
    assertThat(progress.path("perSecond").asLong()).isPositive();
    assertThat(Tables.dump(application)).isEqualTo(live);
  }

  @Test
  @Order(2)
  void what_somebody_changed_in_them_is_gone_afterwards() {
    assertThat(Tables.tamper(application, "UPDATE change_window SET state = 'CLEARED'"))
        .isEqualTo(6);
    assertThat(Tables.tamper(application, "DELETE FROM objection")).isEqualTo(1);

    rebuilt();

    assertThat(Tables.dump(application)).isEqualTo(live);
  }

  @Test
  @Order(3)
  void who_writes_meanwhile_loses_nothing_and_reads_what_she_wrote() throws Exception {
    int before = processor.history("").size();
    try (var writers = Executors.newFixedThreadPool(2)) {
      subnotice.operator().post(ROUTE, "{}").expecting(202);
      var written =
          writers.submit(
              () -> {
                for (int i = 0; i < 40; i++) {
                  String id = processor.agreement(Agreement.under("conbool-1.2", "W-" + i, KARL));
                  processor.dpo().get(processor.path() + "/agreements/" + id).expecting(200);
                }
                return true;
              });
      assertThat(written.get()).isTrue();
    }
    ended();
    application.part(UpToDate.class).require();
    assertThat(processor.history("")).hasSize(before + 40);

    var written = Tables.dump(application);
    rebuilt();

    assertThat(Tables.dump(application)).isEqualTo(written);
  }

  @Test
  @Order(4)
  void only_the_operator_may_ask_for_it() {
    processor.admin().post(ROUTE, "{}").refused(403, "ROLE_TOO_SMALL");
  }

  private JsonNode rebuilt() {
    subnotice.operator().post(ROUTE, "{}").expecting(202);
    return ended();
  }

  private JsonNode ended() {
    var progress =
        Subnotice.until(
            () -> subnotice.operator().get(ROUTE).expecting(200).json(),
            answer -> !answer.path("state").asString().equals("RUNNING"));
    assertThat(progress.path("state").asString()).as(progress.toString()).isEqualTo("DONE");
    return progress;
  }

  private NoticePage noticeOf(Contact contact) {
    return subnotice.notice(subnotice.mailboxOf(contact.email()).notice());
  }
}
