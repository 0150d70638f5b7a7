package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowOpened;

class RecordAcceptanceTest extends WindowFacts {

  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant ONE_DAY_LATER = Instant.parse("2026-12-08T23:00:00Z");

  private void givenPrepared(WindowTerms terms, String... contacts) {
    given(plan(terms), prepare(terms, contacts));
  }

  @Test
  void our_own_relay_proves_the_sending_and_opens_nothing() {
    givenPrepared(Contracts.mainteny(), ANNA);

    var events = when(accept(ANNA, MONDAY, EvidenceTier.T0));

    assertThat(events).hasExactlyElementsOfTypes(NoticeDispatched.class);
    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);
    assertThat(window().evidence()).isEmpty();
  }

  @Test
  void the_recipients_server_opens_the_window_with_its_end_computed() {
    givenPrepared(Contracts.mainteny(), ANNA);

    var events = when(accept(ANNA, MONDAY));

    assertThat(events)
        .hasExactlyElementsOfTypes(
            NoticeDispatched.class, ReceiptEstablished.class, WindowOpened.class);
    assertThat(((ReceiptEstablished) events.get(1)).contestable()).isTrue();
    assertThat(((WindowOpened) events.get(2)).closesAt()).isEqualTo(CLOSES);
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void an_acceptance_told_twice_is_one() {
    givenReceived(Contracts.mainteny());

    assertThat(when(accept(ANNA, TUESDAY))).isEmpty();
  }

  @Test
  void a_message_of_no_current_notice_proves_nothing() {
    givenPrepared(Contracts.mainteny(), ANNA);

    assertThat(when(accept(BERT, MONDAY))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LATEST", "ALL"})
  void the_period_waits_for_every_designated_contact_and_runs_from_the_latest(
      ReceiptCounted counted) {
    givenPrepared(Contracts.maintenyCounting(counted), ANNA, BERT);

    assertThat(when(accept(ANNA, MONDAY)))
        .hasExactlyElementsOfTypes(NoticeDispatched.class, ReceiptEstablished.class);
    when(accept(BERT, TUESDAY));

    assertThat(window().closesAt()).hasValue(ONE_DAY_LATER);
  }

  @Test
  void the_period_runs_from_the_first_where_the_contract_says_so() {
    givenPrepared(Contracts.maintenyCounting(ReceiptCounted.FIRST), ANNA, BERT);

    when(accept(ANNA, MONDAY));

    assertThat(window().closesAt()).hasValue(CLOSES);
  }

  @Test
  void a_delivery_report_proves_more_of_its_own_message_than_the_relay_did() {
    givenPrepared(Contracts.mainteny(), ANNA, BERT);
    given(accept(ANNA, MONDAY, EvidenceTier.T0), accept(BERT, MONDAY, EvidenceTier.T0));

    assertThat(when(accept(ANNA, MONDAY, EvidenceTier.T2)))
        .hasExactlyElementsOfTypes(ReceiptEstablished.class);
    assertThat(when(accept(BERT, TUESDAY, EvidenceTier.T2)))
        .hasExactlyElementsOfTypes(ReceiptEstablished.class, WindowOpened.class);
    assertThat(window().closesAt()).hasValue(ONE_DAY_LATER);
  }

  @Test
  void strong_evidence_for_one_contact_is_none_for_the_other() {
    givenPrepared(Contracts.maintenyProvedBy(EvidenceTier.T2), ANNA, BERT);

    given(accept(ANNA, MONDAY, EvidenceTier.T2), accept(BERT, MONDAY, EvidenceTier.T1));

    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);
    when(accept(BERT, TUESDAY, EvidenceTier.T2));
    assertThat(window().closesAt()).hasValue(ONE_DAY_LATER);
  }

  @Test
  void an_acceptance_told_after_its_bounce_opens_nothing() {
    givenPrepared(Contracts.mainteny(), ANNA);
    given(bounce(ANNA, TUESDAY));

    assertThat(when(accept(ANNA, MONDAY))).hasExactlyElementsOfTypes(NoticeDispatched.class);
    assertThat(state()).isEqualTo(WindowState.UNDELIVERED);
  }

  @Test
  void a_receipt_within_the_same_day_keeps_the_promised_end() {
    var terms = Contracts.mainteny();
    given(plan(terms), prepare(1, Instant.parse("2026-11-23T22:00:00Z"), terms, ANNA));

    when(accept(ANNA, MONDAY));

    assertThat(window().closesAt()).hasValue(ONE_DAY_LATER);
    assertThat(window().opening().orElseThrow().computation().lastDay()).hasToString("2026-12-08");
  }

  @Test
  void no_mail_opens_a_window_where_the_contract_wants_written_form() {
    givenPrepared(Contracts.blueIdProvedBy(EvidenceTier.T1), ANNA);

    var events = when(accept(ANNA, MONDAY, EvidenceTier.T2));

    assertThat(events).hasExactlyElementsOfTypes(NoticeDispatched.class, ReceiptEstablished.class);
    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);
  }

  @Test
  void what_the_window_waits_for_depends_on_the_authorisation() {
    givenReceived(Contracts.invitario());

    assertThat(state()).isEqualTo(WindowState.AWAITING_APPROVAL);
  }
}
