package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.subnotice.infra.mail.ScriptedServer.Point;
import tools.jackson.databind.JsonNode;

/** Confirmations and reminders leave the same proof as notices, and are tried again as they are. */
class LessUrgentAgainTest {

  private static Relay relay;
  private Subnotice running;
  private Processor processor;
  private String agreement = "";
  private Change change;

  @BeforeAll
  static void start() throws IOException {
    relay = new Relay();
  }

  @AfterAll
  static void stop() throws IOException {
    relay.close();
  }

  @BeforeEach
  void oneControllerWasTold(TestInfo test) {
    for (Point point : Point.values()) {
      relay.server().obeying(point);
    }
    running = relay.subnotice();
    String slug = "later-" + Integer.toHexString(test.getDisplayName().hashCode());
    processor = running.processor(slug);
    agreement =
        processor.agreement(
            Agreement.under(
                "mainteny-2023-06-30",
                "A-1",
                Contact.german("Karl Kunde", "karl@" + slug + ".example")));
    change = processor.announced(running.today().plusDays(60));
    change.openWindows(1);
  }

  @Test
  void a_confirmation_that_is_refused_for_now_goes_out_later_under_the_same_message_id() {
    relay.server().answering(Point.RCPT, "451 4.7.1 later");
    object();
    assertThat(outcomes(attempts("CONFIRMATION", 1))).containsExactly("DEFERRED");

    relay.server().obeying(Point.RCPT);
    later(Duration.ofSeconds(30));
    assertThat(attempts("CONFIRMATION", 1)).as("not before its time").hasSize(1);
    assertThat(history("ConfirmationSent")).isZero();
    later(Duration.ofMinutes(2));

    var both = attempts("CONFIRMATION", 2);
    assertThat(outcomes(both)).containsExactly("DEFERRED", "ACCEPTED");
    assertThat(both.stream().map(each -> each.path("messageId").asString()).distinct()).hasSize(1);
    assertThat(history("ConfirmationSent")).isEqualTo(1);
    assertThat(change.state(agreement)).isEqualTo("OBJECTED");
  }

  @Test
  void a_confirmation_that_is_refused_for_good_is_never_tried_again_and_voids_nothing() {
    relay.server().answering(Point.RCPT, "550 5.1.1 no such user");
    object();
    assertThat(outcomes(attempts("CONFIRMATION", 1))).containsExactly("REFUSED");

    relay.server().obeying(Point.RCPT);
    later(Duration.ofDays(2));

    assertThat(attempts("CONFIRMATION", 1)).hasSize(1);
    assertThat(change.state(agreement)).isEqualTo("OBJECTED");
    assertThat(change.window(agreement).path("receipt").isNull()).isFalse();
  }

  @Test
  void a_reminder_is_tried_again_and_recorded_once() {
    relay.server().answering(Point.FINAL_DOT, "451 4.7.1 later");
    remindAfterAWeek();
    assertThat(outcomes(attempts("REMINDER", 1))).containsExactly("DEFERRED");
    assertThat(history("ReminderSent")).isZero();

    relay.server().obeying(Point.FINAL_DOT);
    later(Duration.ofMinutes(2));
    later(Duration.ofHours(3));

    assertThat(outcomes(attempts("REMINDER", 2))).containsExactly("DEFERRED", "ACCEPTED");
    assertThat(history("ReminderSent")).isEqualTo(1);
  }

  @Test
  void a_reminder_that_is_refused_for_good_is_put_on_record_and_voids_nothing() {
    relay.server().answering(Point.RCPT, "550 5.1.1 no such user");
    remindAfterAWeek();

    assertThat(outcomes(attempts("REMINDER", 1))).containsExactly("REFUSED");
    Subnotice.until(() -> history("ReminderRefused"), number -> number == 1);
    relay.server().obeying(Point.RCPT);
    later(Duration.ofHours(5));
    assertThat(attempts("REMINDER", 1)).hasSize(1);
    assertThat(change.state(agreement)).isEqualTo("OPEN");
  }

  @Test
  void a_reminder_that_went_out_before_a_crash_does_not_go_out_again() throws SQLException {
    relay.server().answering(Point.RCPT, "451 4.7.1 later");
    remindAfterAWeek();
    attempts("REMINDER", 1);
    relay.server().obeying(Point.RCPT);
    answeredBeforeACrash();

    later(Duration.ofHours(1));

    Subnotice.until(() -> history("ReminderSent"), number -> number == 1);
    assertThat(outcomes(attempts("REMINDER", 2)))
        .as("the one that went out, and no third")
        .containsExactly("DEFERRED", "ACCEPTED");
  }

  private void object() {
    change
        .objectionByLetter(agreement, running.now().toString(), "Karl Kunde", "Nein.")
        .expecting(200, 201);
  }

  private void remindAfterAWeek() {
    processor
        .admin()
        .send(
            "PATCH",
            processor.path() + "/settings",
            "{\"reminders\":{\"on\":true}}",
            "application/json")
        .expecting(200);
    later(Duration.ofDays(8));
  }

  private void answeredBeforeACrash() throws SQLException {
    try (var connection = running.application().database();
        var insert = connection.createStatement()) {
      insert.executeUpdate(
          """
          INSERT INTO sending_attempt
            SELECT message_id, 2, processor_id, window_id, recipient, begun_at + interval '1 min',
              begun_at + interval '1 min', 'ACCEPTED', server, '250 taken'
            FROM sending_attempt WHERE processor_id = '%s' AND message_id LIKE '<reminder-%%'
          """
              .formatted(processor.id()));
    }
  }

  private void later(Duration duration) {
    running.moveClockTo(running.now().plus(duration));
  }

  private int history(String type) {
    return processor.history("type=" + type).size();
  }

  private List<JsonNode> attempts(String mail, int number) {
    String path = change.windowPath(agreement) + "/attempts";
    return Subnotice.until(
        () ->
            Processor.items(processor.dpo().get(path)).stream()
                .filter(attempt -> attempt.path("mail").asString().equals(mail))
                .toList(),
        found ->
            found.size() >= number && found.stream().allMatch(one -> one.hasNonNull("endedAt")));
  }

  private static List<String> outcomes(List<JsonNode> attempts) {
    return attempts.stream().map(attempt -> attempt.path("outcome").asString()).toList();
  }
}
