package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowOpened;

class RecordReceiptTest extends WindowFacts {

  private void givenSent(WindowTerms terms) {
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "QES_DOCUMENT", "MESSENGER", "IN_PERSON"})
  void paper_or_a_qualified_signature_opens_a_window_of_written_form(Channel channel) {
    givenSent(Contracts.blueId());

    var events = when(receipt("paper", EvidenceTier.T4, MONDAY, channel));

    assertThat(events).hasExactlyElementsOfTypes(ReceiptEstablished.class, WindowOpened.class);
    assertThat(state()).isEqualTo(WindowState.INFORMED);
    assertThat(window().closesAt()).hasValue(CLOSES);
  }

  @ParameterizedTest
  @EnumSource(names = {"EMAIL", "LINK", "FAX", "TELEPHONE", "PORTAL"})
  void nothing_else_does(Channel channel) {
    givenSent(Contracts.blueId());

    when(receipt("other", EvidenceTier.T4, MONDAY, channel));

    assertThat(window().opening()).isEmpty();
  }

  @Test
  void a_letter_with_too_weak_a_proof_opens_nothing() {
    givenSent(Contracts.blueId());

    when(receipt("letter", EvidenceTier.T3, MONDAY, Channel.LETTER));

    assertThat(window().opening()).isEmpty();
  }

  @Test
  void an_acknowledgement_opens_the_window_and_is_beyond_dispute() {
    givenSent(Contracts.mainteny());

    var events = when(receipt("ack", EvidenceTier.T3, MONDAY, Channel.LINK));

    assertThat(((ReceiptEstablished) events.getFirst()).contestable()).isFalse();
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void the_same_receipt_is_entered_once() {
    givenSent(Contracts.blueId());
    given(letter(MONDAY));

    assertThat(when(letter(MONDAY))).isEmpty();
  }

  @Test
  void better_evidence_neither_restarts_nor_shortens_the_window() {
    givenReceived(Contracts.mainteny());

    var events = when(receipt("ack", EvidenceTier.T3, MONDAY.plusSeconds(86_400), Channel.LINK));

    assertThat(events).hasExactlyElementsOfTypes(ReceiptEstablished.class);
    assertThat(window().closesAt()).hasValue(CLOSES);
    assertThat(window().evidence()).hasValue(EvidenceTier.T3);
  }

  @Test
  void nobody_can_have_received_what_was_never_prepared() {
    given(plan(Contracts.blueId()));

    assertThatThrownBy(() -> when(letter(MONDAY))).isInstanceOf(Refusal.class);
  }

  @Test
  void a_letter_that_arrives_after_the_end_of_the_change_opens_nothing() {
    givenSent(Contracts.blueId());
    given(end(EndReason.CHANGE_SUPERSEDED));

    assertThat(when(letter(MONDAY))).hasExactlyElementsOfTypes(ReceiptEstablished.class);
    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
  }

  @Test
  void an_instant_before_the_notice_shortens_nothing() {
    givenSent(Contracts.conbool());
    given(receipt("typo", EvidenceTier.T4, MONDAY.minusSeconds(30L * 86_400), Channel.LETTER));

    assertThat(window().closesAt()).hasValue(CLOSES);
    given(lapse(CLOSES));
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES);
  }
}
