package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.terms.EvidenceTier;

class PermissionsTest extends WindowFacts {

  private List<ReasonCode> blocking(LocalDate on) {
    return permissions.of(window(), on).blocking().map(Reason::code).toList();
  }

  private List<ReasonCode> others(LocalDate on) {
    return permissions.of(window(), on).reasons().stream()
        .filter(reason -> !reason.blocking())
        .map(Reason::code)
        .toList();
  }

  @Test
  void before_the_receipt_nothing_has_begun() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA));

    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.NOTICE_NOT_RECEIVED);
  }

  @Test
  void each_running_window_says_what_it_waits_for() {
    givenReceived(Contracts.mainteny());

    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.WINDOW_OPEN);
  }

  @Test
  void specific_authorisation_waits_for_consent_and_silence_refuses() {
    givenReceived(Contracts.invitario());
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.APPROVAL_AWAITED);

    given(lapse(CLOSES));
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.REFUSED);
  }

  @Test
  void silence_clears_with_a_warning_that_the_receipt_is_contestable() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));

    assertThat(blocking(CLOSED)).isEmpty();
    assertThat(others(CLOSED))
        .containsExactly(ReasonCode.CLEARED_BY_SILENCE, ReasonCode.RECEIPT_CONTESTABLE);
    assertThat(permissions.of(window(), CLOSED).from()).hasValue(CLOSES);
  }

  @Test
  void an_acknowledged_receipt_is_not_contestable() {
    givenReceived(Contracts.mainteny());
    given(receipt("ack", EvidenceTier.T3, MONDAY, Channel.LINK), lapse(CLOSES));

    assertThat(others(CLOSED)).containsExactly(ReasonCode.CLEARED_BY_SILENCE);
  }

  @Test
  void before_the_earliest_day_the_use_is_premature() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));

    assertThat(blocking(CLOSED.minusDays(1))).containsExactly(ReasonCode.BEFORE_EARLIEST_USE);
  }

  @Test
  void a_basis_for_the_transfer_counts_to_its_last_day() {
    var terms = Contracts.mainteny();
    given(plan(terms, ChangeKind.ADDITION, Optional.of(CLOSED), true));
    given(prepare(terms, ANNA), accept(ANNA, MONDAY), lapse(CLOSES));

    assertThat(blocking(CLOSED)).isEmpty();
    assertThat(blocking(CLOSED.plusDays(1))).containsExactly(ReasonCode.TRANSFER_BASIS_EXPIRED);
  }

  @Test
  void an_examination_due_unasked_must_come_with_the_notice() {
    var terms = Contracts.blueId();
    given(plan(terms, ChangeKind.ADDITION, Optional.empty(), false));
    given(prepare(terms, ANNA), letter(MONDAY), lapse(CLOSES));

    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.DUE_DILIGENCE_NOT_PRESENTED);
  }

  @Test
  void an_examination_on_request_is_no_gate() {
    var terms = Contracts.mainteny();
    given(plan(terms, ChangeKind.ADDITION, Optional.empty(), false));
    given(prepare(terms, ANNA), accept(ANNA, MONDAY), lapse(CLOSES));

    assertThat(blocking(CLOSED)).isEmpty();
  }

  @Test
  void information_that_was_given_in_form_suffices_where_nothing_more_is_wanted() {
    givenDelivered(Contracts.blueId());
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.WINDOW_OPEN);

    given(lapse(CLOSES));
    assertThat(blocking(CLOSED)).isEmpty();
    assertThat(others(CLOSED)).containsExactly(ReasonCode.INFORMATION_GIVEN);
  }

  @Test
  void the_lead_time_outlasts_a_shorter_window() {
    givenReceived(Contracts.shortWindowWithLead());

    given(lapse(CLOSES));

    assertThat(window().closesAt()).hasValue(CLOSES.minus(Duration.ofDays(7)));
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES);
  }

  @Test
  void every_outcome_of_an_objection_has_its_reason() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY));
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.OBJECTED);

    given(stop(CLOSES, MONDAY));
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.SERVICE_STOPPING);

    given(lapse(CLOSES));
    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.SERVICE_STOPPED);
  }

  @Test
  void a_settled_objection_says_so() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY), withdrawal(CLOSES));

    assertThat(others(CLOSED)).contains(ReasonCode.OBJECTION_SETTLED);
  }

  @Test
  void an_approval_says_so() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY));

    assertThat(others(PLANNED_USE)).contains(ReasonCode.APPROVED_BY_CONTROLLER);
  }

  @Test
  void an_ended_window_permits_nothing() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES), end(EndReason.AGREEMENT_ENDED));

    assertThat(blocking(CLOSED)).containsExactly(ReasonCode.ENDED);
  }
}
