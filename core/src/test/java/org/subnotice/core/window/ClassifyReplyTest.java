package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.RecordReply;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ReplyClassified;
import org.subnotice.core.window.WindowEvent.ReplyReceived;
import org.subnotice.core.window.WindowEvent.WindowLapsed;

class ClassifyReplyTest extends WindowFacts {

  private static final String REPLY = "mail-1";

  @Test
  void no_period_lapses_over_an_answer_that_nobody_has_read() {
    givenReceived(Contracts.mainteny());
    given(reply(JUST_IN_TIME));

    assertThat(when(lapse(CLOSES.plus(Duration.ofDays(2))))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void read_after_the_end_it_is_an_objection_in_time() {
    givenReceived(Contracts.mainteny());
    given(reply(JUST_IN_TIME), lapse(CLOSES));

    var events = when(objects(JUST_IN_TIME));

    assertThat(events).hasExactlyElementsOfTypes(ReplyClassified.class, ObjectionReceived.class);
    assertThat(((ObjectionReceived) events.getLast()).timely()).isTrue();
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(when(objects(JUST_IN_TIME))).isEmpty();
  }

  @Test
  void what_is_no_declaration_lets_silence_be_silence() {
    givenReceived(Contracts.mainteny());
    given(reply(JUST_IN_TIME), means(ReplyMeaning.OTHER, Optional.empty()));

    assertThat(when(lapse(CLOSES))).hasExactlyElementsOfTypes(WindowLapsed.class);
  }

  @Test
  void an_answer_after_the_end_stops_nothing() {
    givenReceived(Contracts.mainteny());
    given(reply(CLOSES));

    assertThat(when(lapse(CLOSES))).hasExactlyElementsOfTypes(WindowLapsed.class);
    assertThat(permissions.of(window(), CLOSED).permitted()).isTrue();
  }

  @Test
  void nothing_is_used_while_an_answer_in_time_lies_unread_even_after_the_end() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));
    assertThat(permissions.of(window(), CLOSED).permitted()).isTrue();

    given(reply(JUST_IN_TIME));

    assertThat(permissions.of(window(), CLOSED).blocking().map(Reason::code))
        .contains(ReasonCode.REPLY_UNREAD);
  }

  @Test
  void an_acknowledgement_is_the_best_proof_of_receipt_that_a_mail_can_have() {
    givenReceived(Contracts.mainteny());
    given(reply(MONDAY));
    var receipt = receipt("ack", EvidenceTier.T3, MONDAY, Channel.EMAIL);

    assertThat(when(means(ReplyMeaning.ACKNOWLEDGEMENT, Optional.of(receipt))))
        .hasExactlyElementsOfTypes(ReplyClassified.class, ReceiptEstablished.class);
    assertThat(window().evidence()).hasValue(EvidenceTier.T3);
  }

  @Test
  void the_same_answer_counts_once_and_is_classified_once() {
    givenReceived(Contracts.mainteny());

    assertThat(when(reply(MONDAY))).hasExactlyElementsOfTypes(ReplyReceived.class);
    assertThat(when(reply(MONDAY))).isEmpty();
    given(means(ReplyMeaning.OTHER, Optional.empty()));
    assertThat(when(means(ReplyMeaning.OTHER, Optional.empty()))).isEmpty();
    assertThatThrownBy(() -> when(objects(MONDAY))).isInstanceOf(Refusal.class);
  }

  @Test
  void what_never_came_cannot_be_classified() {
    givenReceived(Contracts.mainteny());

    assertThatThrownBy(() -> when(objects(MONDAY))).isInstanceOf(Refusal.class);
  }

  private static RecordReply reply(Instant at) {
    return new RecordReply(WINDOW, REPLY, at, "person-0000anna", "hash");
  }

  private static ClassifyReply objects(Instant at) {
    return means(ReplyMeaning.OBJECTION, Optional.of(objection(REPLY + "-said", at)));
  }

  private static ClassifyReply means(ReplyMeaning meaning, Optional<WindowCommand> effect) {
    return new ClassifyReply(WINDOW, REPLY, meaning, effect);
  }
}
