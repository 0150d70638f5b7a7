package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.subnotice.core.terms.EvidenceTier;

class WithdrawObjectionTest extends WindowFacts {

  private static final Instant AFTERWARDS = CLOSES.plus(Duration.ofDays(10));

  @Test
  void before_the_end_the_period_goes_on() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), withdrawal(JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(when(lapse(CLOSES))).isNotEmpty();
    assertThat(state()).isEqualTo(WindowState.CLEARED);
  }

  @Test
  void after_the_end_use_may_begin_from_the_withdrawal_on() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), withdrawal(AFTERWARDS));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(permissions.earliestUse(window())).hasValue(AFTERWARDS);
    assertThat(permissions.of(window(), CLOSED).permitted()).isFalse();
  }

  @Test
  void where_silence_refuses_no_withdrawal_consents() {
    givenReceived(Contracts.invitario());
    given(objection("no", MONDAY), withdrawal(CLOSES));

    assertThat(state()).isEqualTo(WindowState.REFUSED);
  }

  @Test
  void before_the_end_consent_is_awaited_again() {
    givenReceived(Contracts.invitario());
    given(objection("no", MONDAY), withdrawal(JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.AWAITING_APPROVAL);
  }

  @Test
  void an_approval_that_the_objection_revoked_does_not_come_back() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY), objection("no", MONDAY), withdrawal(JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void a_window_that_was_never_opened_is_where_its_notice_is() {
    var terms = Contracts.mainteny();
    given(plan(terms), objection("1", MONDAY), withdrawal(MONDAY));
    assertThat(state()).isEqualTo(WindowState.PLANNED);

    given(prepare(terms, ANNA), objection("2", MONDAY), withdrawal(MONDAY.plusSeconds(1)));
    assertThat(state()).isEqualTo(WindowState.NOTICE_PREPARED);

    given(accept(ANNA, MONDAY, EvidenceTier.T0), objection("3", MONDAY));
    given(withdrawal(MONDAY.plusSeconds(2)));
    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);

    given(objection("4", MONDAY), bounce(ANNA, MONDAY), withdrawal(MONDAY.plusSeconds(3)));
    assertThat(state()).isEqualTo(WindowState.UNDELIVERED);
  }

  @Test
  void a_voided_window_is_owed_a_new_notice() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), bounce(ANNA, MONDAY), withdrawal(CLOSES));

    assertThat(state()).isEqualTo(WindowState.VOIDED);
  }

  @Test
  void withdrawing_a_late_objection_leaves_the_decision() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY), objection("late", CLOSES), withdrawal(AFTERWARDS));

    assertThat(state()).isEqualTo(WindowState.APPROVED_EARLY);
    assertThat(window().objections()).isEmpty();
  }

  @Test
  void a_stop_that_has_not_happened_is_called_off() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY), stop(AFTERWARDS, MONDAY), withdrawal(CLOSES));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(when(lapse(AFTERWARDS))).isEmpty();
  }

  @Test
  void a_stopped_service_stays_stopped() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY), stop(AFTERWARDS, MONDAY), lapse(AFTERWARDS));

    given(withdrawal(AFTERWARDS));

    assertThat(state()).isEqualTo(WindowState.STOPPED);
  }

  @Test
  void without_an_objection_there_is_nothing_to_withdraw() {
    givenReceived(Contracts.mainteny());

    assertThat(when(withdrawal(MONDAY))).isEmpty();
  }

  @Test
  void the_same_withdrawal_counts_once() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), withdrawal(MONDAY), objection("no again", MONDAY));

    assertThat(when(withdrawal(MONDAY))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }
}
