package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
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
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import tools.jackson.databind.JsonNode;

/** What a backup is worth is found out before it is needed. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreTestStoryTest {

  private static final Contact KARL = Contact.german("Karl Kunde", "karl@probe.example");

  private Application application;
  private Subnotice subnotice;
  private Processor processor;
  private Processor other;
  private Path data;

  @BeforeAll
  void a_processor_with_a_list(@TempDir Path folder) {
    data = folder;
    application =
        Application.start(
            folder,
            Instant.parse("2026-11-23T08:00:00Z"),
            "--subnotice.restore-test.cron=0 15 4 ? * SUN");
    subnotice = new Subnotice(application);
    processor = subnotice.processor("probe");
    other = subnotice.processor("nebenan");
    String agreement = processor.agreement(Agreement.under("mainteny-2023-06-30", "P-1", KARL));
    var change = processor.announced(LocalDate.parse("2026-11-24"));
    change.openWindows(1);
    subnotice
        .notice(subnotice.mailboxOf(KARL.email()).notice())
        .approve(KARL.name())
        .expecting(303);
    subnotice.mailboxOf(KARL.email()).next(1);
    subnotice.moveClockTo(Instant.parse("2026-11-24T08:00:00Z"));
    change.firstUse(LocalDate.parse("2026-11-24"), agreement).expecting(200);
    processor.dpo().get(processor.path() + "/ledger/checkpoint").expecting(200);
  }

  @AfterAll
  void it_ends() {
    application.close();
  }

  @Test
  @Order(1)
  void it_is_scheduled_as_the_setting_says() throws SchedulerException {
    var trigger =
        application.part(Scheduler.class).getTrigger(new TriggerKey("restore-test", "keeping"));
    assertThat(trigger.getNextFireTime().toInstant().toString()).endsWith("T04:15:00Z");
    assertThat(keeping().path("status").asString()).isEqualTo("UNKNOWN");
  }

  @Test
  @Order(2)
  void a_backup_that_is_whole_is_on_record_for_every_processor() throws SchedulerException {
    tested(1);

    assertThat(subnotice.log().size("RestoreTestFailed")).isZero();
    for (var each : new Processor[] {processor, other}) {
      assertThat(each.history(""))
          .anySatisfy(
              entry -> assertThat(entry.path("type").asString()).isEqualTo("RestoreTestPassed"));
    }
    assertThat(keeping().path("status").asString()).isEqualTo("UP");
    assertThat(component().path("details").path("processors").asInt()).isGreaterThanOrEqualTo(2);
    assertThat(data.resolve("restore-test")).doesNotExist();
    var verdict = processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
    assertThat(verdict.path("verified").asBoolean()).as(verdict.toString()).isTrue();
  }

  @Test
  @Order(3)
  void what_is_not_as_it_was_recorded_is_on_record_and_shown_without_stopping_the_service()
      throws Exception {
    sql("UPDATE domain_event SET payload = payload || ' ' WHERE payload_type = 'UseBegun'");
    tested(2);

    assertThat(subnotice.log().size("RestoreTestFailed")).isEqualTo(1);
    assertThat(processor.history(""))
        .anySatisfy(
            entry -> assertThat(entry.path("type").asString()).isEqualTo("RestoreTestFailed"));
    var shown = subnotice.anybody().get("/actuator/health/keeping").expecting(503).json();
    assertThat(shown.toString()).contains("FAILED", "Something was changed. Entry ");
    subnotice.anybody().get("/actuator/health/readiness").expecting(200);
    subnotice.anybody().get("/actuator/health").expecting(200);
  }

  private void tested(int times) throws SchedulerException {
    int before = finished();
    application.part(Scheduler.class).triggerJob(new JobKey("restore-test", "keeping"));
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> finished() >= before + subnotice.log().size("ProcessorRegistered"));
    assertThat(before).isEqualTo((times - 1) * subnotice.log().size("ProcessorRegistered"));
  }

  private int finished() {
    return subnotice.log().size("RestoreTestPassed") + subnotice.log().size("RestoreTestFailed");
  }

  private JsonNode keeping() {
    return subnotice.anybody().get("/actuator/health/keeping").expecting(200).json();
  }

  private JsonNode component() {
    return keeping().path("components").path("restoreTest");
  }

  private void sql(String statement) throws SQLException {
    try (var connection = application.database();
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    }
  }
}
