package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowVoided;

class RecordBounceTest extends WindowFacts {

  private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

  @Test
  void a_refused_notice_has_reached_nobody() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA));

    assertThat(when(bounce(ANNA, MONDAY))).hasExactlyElementsOfTypes(NoticeBounced.class);
    assertThat(state()).isEqualTo(WindowState.UNDELIVERED);
    assertThat(when(bounce(ANNA, MONDAY))).isEmpty();
  }

  @Test
  void the_other_contact_carries_the_window_alone() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA, BERT));
    given(accept(ANNA, MONDAY));

    assertThat(when(bounce(BERT, FRIDAY)))
        .hasExactlyElementsOfTypes(NoticeBounced.class, WindowOpened.class);
    assertThat(window().closesAt()).hasValue(CLOSES);
  }

  @Test
  void the_last_answer_ends_the_sending_even_if_it_is_a_bounce() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA, BERT));
    given(accept(ANNA, MONDAY, EvidenceTier.T0), bounce(BERT, MONDAY));

    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);
  }

  @Test
  void a_late_bounce_of_one_of_two_leaves_the_window_and_its_end() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA, BERT));
    given(accept(ANNA, MONDAY), accept(BERT, MONDAY.plus(Duration.ofDays(1))));
    var closes = window().closesAt();

    assertThat(when(bounce(BERT, FRIDAY))).hasExactlyElementsOfTypes(NoticeBounced.class);
    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(window().closesAt()).isEqualTo(closes);
  }

  @Test
  void a_contract_that_counts_all_contacts_loses_its_window_with_one() {
    var terms = Contracts.maintenyCounting(ReceiptCounted.ALL);
    given(plan(terms), prepare(terms, ANNA, BERT), accept(ANNA, MONDAY), accept(BERT, MONDAY));

    assertThat(when(bounce(BERT, FRIDAY)))
        .hasExactlyElementsOfTypes(NoticeBounced.class, WindowVoided.class);
  }

  @Test
  void a_late_bounce_voids_the_window_and_a_new_notice_opens_a_new_one() {
    givenReceived(Contracts.mainteny());

    assertThat(when(bounce(ANNA, FRIDAY)))
        .hasExactlyElementsOfTypes(NoticeBounced.class, WindowVoided.class);
    assertThat(state()).isEqualTo(WindowState.VOIDED);
    assertThat(window().evidence()).isEmpty();

    given(prepare(2, FRIDAY, Contracts.mainteny(), BERT), accept(BERT, FRIDAY));
    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(window().closesAt()).hasValue(CLOSES.plus(Duration.ofDays(4)));
  }

  @Test
  void a_late_bounce_voids_what_silence_has_cleared() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES), use(CLOSED));

    given(bounce(ANNA, CLOSES));

    assertThat(state()).isEqualTo(WindowState.VOIDED);
    assertThat(permissions.of(window(), CLOSED).permitted()).isFalse();
  }

  @Test
  void a_voided_window_stays_voided_when_a_copy_bounces_too() {
    var terms = Contracts.maintenyCounting(ReceiptCounted.FIRST);
    given(plan(terms), prepare(terms, ANNA, BERT), accept(ANNA, MONDAY), bounce(ANNA, FRIDAY));
    assertThat(state()).isEqualTo(WindowState.VOIDED);

    given(bounce(BERT, FRIDAY));

    assertThat(state()).isEqualTo(WindowState.VOIDED);
  }

  @Test
  void a_human_who_acknowledged_outweighs_the_bounce() {
    givenReceived(Contracts.mainteny());
    given(receipt("ack", EvidenceTier.T3, MONDAY, Channel.LINK));

    assertThat(when(bounce(ANNA, FRIDAY))).hasExactlyElementsOfTypes(NoticeBounced.class);
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void the_letter_carries_a_window_of_written_form_whatever_becomes_of_the_mail() {
    givenDelivered(Contracts.blueId());

    assertThat(when(bounce(ANNA, FRIDAY))).hasExactlyElementsOfTypes(NoticeBounced.class);
    assertThat(state()).isEqualTo(WindowState.INFORMED);
  }

  @Test
  void who_approved_or_stopped_has_been_told() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY), bounce(ANNA, FRIDAY));

    assertThat(state()).isEqualTo(WindowState.APPROVED_EARLY);
  }

  @Test
  void a_bounce_never_revives_an_ended_window() {
    givenReceived(Contracts.mainteny());
    given(end(EndReason.CHANGE_WITHDRAWN));

    assertThat(when(bounce(ANNA, FRIDAY))).hasExactlyElementsOfTypes(NoticeBounced.class);
    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
  }

  @Test
  void an_address_that_bounced_is_remembered_over_all_notices() {
    givenReceived(Contracts.mainteny());
    given(bounce(ANNA, FRIDAY), prepare(2, FRIDAY, Contracts.mainteny(), BERT));

    assertThat(window().bounced()).containsOnlyKeys("person-0000" + ANNA);
    assertThat(window().bounced().get("person-0000" + ANNA)).isEqualTo(FRIDAY);
  }

  @Test
  void who_could_not_be_told_is_still_to_be_told() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA), bounce(ANNA, MONDAY));

    assertThat(window().toTell()).isTrue();
  }

  @Test
  void an_objection_stands_on_a_voided_window() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), bounce(ANNA, FRIDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(window().closesAt()).isEmpty();
  }
}
