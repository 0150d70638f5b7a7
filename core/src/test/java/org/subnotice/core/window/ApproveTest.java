package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.WindowOpened;

class ApproveTest extends WindowFacts {

  @Test
  void where_the_contract_has_early_use_it_begins_with_the_approval() {
    givenReceived(Contracts.mainteny());

    when(approval(MONDAY.plus(Duration.ofDays(9))));

    assertThat(state()).isEqualTo(WindowState.APPROVED_EARLY);
    assertThat(permissions.earliestUse(window())).hasValue(MONDAY.plus(Duration.ofDays(9)));
  }

  @Test
  void an_approval_never_removes_the_lead_time() {
    givenReceived(Contracts.maintenyWithLead());

    given(approval(MONDAY));

    assertThat(permissions.earliestUse(window())).hasValue(CLOSES);
  }

  @Test
  void elsewhere_it_is_kept_without_effect() {
    givenReceived(Contracts.conbool());

    var event = (ApprovalReceived) when(approval(MONDAY)).getFirst();

    assertThat(event.state()).isNull();
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void consent_is_what_specific_authorisation_waits_for() {
    givenReceived(Contracts.invitario());

    when(approval(JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.APPROVED);
  }

  @Test
  void consent_still_counts_after_silence_has_refused() {
    givenReceived(Contracts.invitario());
    given(lapse(CLOSES));

    given(approval(CLOSES.plusSeconds(1)));

    assertThat(state()).isEqualTo(WindowState.APPROVED);
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES.plusSeconds(1));
  }

  @Test
  void who_approves_before_any_proof_of_receipt_has_been_told() {
    var terms = Contracts.mainteny();
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertThat(when(approval(MONDAY)))
        .hasExactlyElementsOfTypes(
            ReceiptEstablished.class, WindowOpened.class, ApprovalReceived.class);
    assertThat(state()).isEqualTo(WindowState.APPROVED_EARLY);
    assertThat(window().evidence()).hasValue(EvidenceTier.T3);
  }

  @Test
  void consent_by_link_counts_although_it_opens_no_window_of_written_form() {
    var terms = Contracts.blueIdAbroad();
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY));

    assertThat(when(approval(MONDAY)))
        .hasExactlyElementsOfTypes(ReceiptEstablished.class, ApprovalReceived.class);
    assertThat(state()).isEqualTo(WindowState.APPROVED);
    // No receipt in form: the lead time runs from the consent.
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES);
  }

  @Test
  void nobody_approves_what_nobody_was_told() {
    given(plan(Contracts.invitario()), approval(MONDAY));

    assertThat(state()).isEqualTo(WindowState.PLANNED);
  }

  @Test
  void after_the_end_nothing_is_early_any_more() {
    givenReceived(Contracts.mainteny());

    given(approval(CLOSES), lapse(CLOSES.plusSeconds(5)));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES);
  }

  @Test
  void an_approval_does_not_take_an_objection_back() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), approval(MONDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void consent_does_not_take_an_objection_back_either() {
    givenReceived(Contracts.invitario());
    given(objection("no", MONDAY), approval(MONDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void the_same_approval_counts_once() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY));

    assertThat(when(approval(MONDAY))).isEmpty();
  }

  @Test
  void information_needs_no_approval() {
    givenDelivered(Contracts.blueId());
    given(approval(MONDAY));
    assertThat(state()).isEqualTo(WindowState.INFORMED);
  }

  @Test
  void a_removal_needs_no_consent() {
    var terms = Contracts.invitario();
    given(plan(terms, ChangeKind.REMOVAL), prepare(terms, ANNA), approval(MONDAY));

    assertThat(state()).isEqualTo(WindowState.NOTICE_PREPARED);
  }
}
