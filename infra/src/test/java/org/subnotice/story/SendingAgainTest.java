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
import org.subnotice.infra.mail.ScriptedServer;
import org.subnotice.infra.mail.ScriptedServer.Point;
import tools.jackson.databind.JsonNode;

/** What becomes of a notice that its server does not simply take. */
class SendingAgainTest {

  private static Relay relay;
  private Subnotice running;
  private Processor processor;
  private String agreement = "";

  @BeforeAll
  static void start() throws IOException {
    relay = new Relay();
  }

  @AfterAll
  static void stop() throws IOException {
    relay.close();
  }

  @BeforeEach
  void oneController(TestInfo test) {
    for (Point point : Point.values()) {
      relay.server().obeying(point);
    }
    running = relay.subnotice();
    String slug = "again-" + Integer.toHexString(test.getDisplayName().hashCode());
    processor = running.processor(slug);
    agreement =
        processor.agreement(
            Agreement.under(
                "conbool-1.2", "A-1", Contact.german("Karl Kunde", "karl@" + slug + ".example")));
  }

  @Test
  void what_is_refused_for_now_goes_out_later_under_the_same_message_id() {
    relay.server().answering(Point.RCPT, "451 4.7.1 <karl@kunde.example> greylisted");
    var change = processor.announced(running.today().plusDays(60));
    var first = attempts(change, 1).getFirst();
    assertThat(first.path("outcome").asString()).isEqualTo("DEFERRED");
    assertThat(first.path("reply").asString()).isEqualTo("451 4.7.1 <[address]> greylisted");
    assertThat(first.path("server").asString()).isEqualTo("127.0.0.1:" + relay.server().port());
    assertThat(first.hasNonNull("tls")).isFalse();

    relay.server().obeying(Point.RCPT);
    later(Duration.ofSeconds(30));
    assertThat(attempts(change, 1)).as("not before its time").hasSize(1);
    later(Duration.ofMinutes(2));

    var both = attempts(change, 2);
    assertThat(outcomes(both)).containsExactly("DEFERRED", "ACCEPTED");
    assertThat(both.stream().map(each -> each.path("messageId").asString()).distinct()).hasSize(1);
    assertThat(both.stream().map(each -> each.path("number").asInt())).containsExactly(1, 2);
    change.openWindows(1);
  }

  @Test
  void what_is_refused_for_good_is_never_tried_again() {
    relay.server().answering(Point.RCPT, "550 5.1.1 no such user");
    var change = processor.announced(running.today().plusDays(60));
    Subnotice.until(() -> change.state(agreement), "UNDELIVERED"::equals);
    relay.server().obeying(Point.RCPT);
    later(Duration.ofDays(2));
    assertThat(outcomes(attempts(change, 1))).containsExactly("REFUSED");
    assertThat(change.state(agreement)).isEqualTo("UNDELIVERED");
  }

  @Test
  void an_unclear_outcome_is_shown_and_tried_again_under_the_same_message_id() {
    relay.server().answering(Point.FINAL_DOT, ScriptedServer.HANG_UP);
    int before = relay.server().messages();
    var change = processor.announced(running.today().plusDays(60));
    assertThat(outcomes(attempts(change, 1))).containsExactly("UNKNOWN");

    relay.server().obeying(Point.FINAL_DOT);
    // The promised day has become too early meanwhile; a second, different notice would confuse.
    later(Duration.ofDays(1));

    var both = attempts(change, 2);
    assertThat(outcomes(both)).containsExactly("UNKNOWN", "ACCEPTED");
    assertThat(both.stream().map(each -> each.path("messageId").asString()).distinct()).hasSize(1);
    assertThat(relay.server().messages() - before).isEqualTo(2);
    change.openWindows(1);
  }

  @Test
  void after_five_days_of_trying_a_person_is_asked() {
    relay.server().answering(Point.MAIL, "450 4.2.1 try again later");
    var change = processor.announced(running.today().plusDays(60));
    attempts(change, 1);
    later(Duration.ofDays(2));
    assertThat(outcomes(attempts(change, 2))).containsExactly("DEFERRED", "DEFERRED");
    assertThat(change.state(agreement)).isEqualTo("NOTICE_PREPARED");
    later(Duration.ofDays(4));
    assertThat(outcomes(attempts(change, 3))).containsOnly("DEFERRED").hasSize(3);
    assertThat(change.state(agreement)).isEqualTo("UNDELIVERED");
  }

  @Test
  void an_answer_that_the_log_missed_is_taken_from_the_attempt_and_nothing_is_sent()
      throws SQLException {
    relay.server().answering(Point.RCPT, "451 4.7.1 later");
    var change = processor.announced(running.today().plusDays(60));
    attempts(change, 1);
    int before = relay.server().messages();
    relay.server().obeying(Point.RCPT);
    answeredBeforeACrash();
    later(Duration.ofHours(1));
    change.openWindows(1);
    assertThat(relay.server().messages()).isEqualTo(before);
    assertThat(outcomes(attempts(change, 2))).containsExactly("DEFERRED", "ACCEPTED");
  }

  @Test
  void contacts_corrected_before_a_notice_went_out_get_it_in_place_of_the_old_ones() {
    relay.server().answering(Point.RCPT, "451 4.7.1 later");
    var change = processor.announced(running.today().plusDays(60));
    String wrong = attempts(change, 1).getFirst().path("recipient").asString();
    processor.nameContacts(agreement, Contact.german("Karl Kunde", "karl@richtig.example"));
    relay.server().obeying(Point.RCPT);
    later(Duration.ofMinutes(2));
    change.openWindows(1);

    var all = attempts(change, 2);
    assertThat(all.getLast().path("outcome").asString()).isEqualTo("ACCEPTED");
    assertThat(all.getLast().path("recipient").asString()).isNotEqualTo(wrong);
    assertThat(outcomes(all)).as("the old address had nothing").containsOnlyOnce("ACCEPTED");
  }

  @Test
  void contacts_corrected_after_a_final_no_get_a_new_notice() {
    relay.server().answering(Point.RCPT, "550 5.1.1 no such user");
    var change = processor.announced(running.today().plusDays(60));
    Subnotice.until(() -> change.state(agreement), "UNDELIVERED"::equals);
    relay.server().obeying(Point.RCPT);
    processor.nameContacts(agreement, Contact.german("Karl Kunde", "karl@neu.example"));

    change.openWindows(1);
    assertThat(outcomes(attempts(change, 2))).containsExactly("REFUSED", "ACCEPTED");
  }

  @Test
  void what_is_held_waits_until_it_is_resumed() {
    relay.server().answering(Point.RCPT, "451 4.7.1 later");
    var change = processor.announced(running.today().plusDays(60));
    attempts(change, 1);
    relay.server().obeying(Point.RCPT);
    assertThat(held(change, "hold")).isTrue();
    later(Duration.ofHours(2));
    assertThat(attempts(change, 1)).hasSize(1);

    assertThat(held(change, "resume")).isFalse();
    change.openWindows(1);
    assertThat(processor.history("type=SendingHeld").getFirst().path("actor").toString())
        .contains(Processor.EDITOR);
  }

  private boolean held(Change change, String step) {
    return processor
        .editor()
        .post(change.path() + "/" + step, "{}")
        .expecting(200)
        .json()
        .path("held")
        .asBoolean();
  }

  @Test
  void nobody_else_sees_the_attempts() {
    var change = processor.announced(running.today().plusDays(60));
    change.openWindows(1);
    var stranger = running.processor("stranger-of-attempts");
    stranger.dpo().get(path(change)).expecting(404);
    String id = change.window(agreement).path("id").asString();
    stranger.dpo().get(stranger.path() + "/windows/" + id + "/attempts").expecting(404);
  }

  private void answeredBeforeACrash() throws SQLException {
    try (var connection = running.application().database();
        var insert = connection.createStatement()) {
      insert.executeUpdate(
          """
          INSERT INTO sending_attempt
            SELECT message_id, 2, processor_id, window_id, recipient, begun_at + interval '1 min',
              begun_at + interval '1 min', 'ACCEPTED', server, '250 taken'
            FROM sending_attempt WHERE processor_id = '%s'
          """
              .formatted(processor.id()));
    }
  }

  private void later(Duration duration) {
    running.moveClockTo(running.now().plus(duration));
  }

  private List<JsonNode> attempts(Change change, int number) {
    return Subnotice.until(
        () -> {
          var windows = change.windows();
          return windows.isEmpty()
              ? List.<JsonNode>of()
              : Processor.items(processor.dpo().get(path(change)));
        },
        attempts -> attempts.size() >= number && ended(attempts));
  }

  private static boolean ended(List<JsonNode> attempts) {
    return attempts.stream().allMatch(attempt -> attempt.hasNonNull("endedAt"));
  }

  private String path(Change change) {
    String window = change.window(agreement).path("id").asString();
    return processor.path() + "/windows/" + window + "/attempts";
  }

  private static List<String> outcomes(List<JsonNode> attempts) {
    return attempts.stream().map(attempt -> attempt.path("outcome").asString()).toList();
  }
}
