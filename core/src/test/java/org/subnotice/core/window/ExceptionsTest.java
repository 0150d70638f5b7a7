package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.window.WindowEvent.ExemptedAsAncillary;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

/** Ancillary services, emergencies, and receipts that a mail server alone attests. */
class ExceptionsTest extends WindowFacts {

  @Test
  void an_exempted_service_is_clear_without_a_notice_and_the_log_says_as_what() {
    var events = when(planExempt(Contracts.mainteny(), Ancillary.TELECOMMUNICATIONS));

    assertThat(events).hasSize(2).first().isInstanceOf(WindowPlanned.class);
    assertThat(events.getLast())
        .isEqualTo(new ExemptedAsAncillary(WINDOW.value(), Ancillary.TELECOMMUNICATIONS));
    assertThat(window().toTell()).isFalse();
    assertThat(reasons(PLANNED_USE)).containsExactly(ReasonCode.ANCILLARY_EXEMPT);
    assertThat(permitted(PLANNED_USE)).isTrue();
    assertThat(permitted(PLANNED_USE.minusDays(1))).isFalse();
  }

  @Test
  void an_objection_to_an_exempted_service_is_kept_and_stops_the_use() {
    given(planExempt(Contracts.mainteny(), Ancillary.CLEANING), objection("no", MONDAY));

    assertThat(permitted(PLANNED_USE)).isFalse();
    given(withdrawal(MONDAY.plusSeconds(60)));
    assertThat(permitted(PLANNED_USE)).isTrue();
  }

  @Test
  void in_an_emergency_the_use_begins_before_anybody_was_told() {
    given(plan(Contracts.emergency(), ChangeKind.REPLACEMENT));

    assertThat(reasons(PLANNED_USE)).containsExactly(ReasonCode.EMERGENCY_REPLACEMENT);
    assertThat(when(use(PLANNED_USE))).hasSize(1);
  }

  @Test
  void an_emergency_leaves_the_right_to_object_and_an_objection_ends_the_use() {
    var terms = Contracts.emergency();
    given(plan(terms, ChangeKind.REPLACEMENT), use(PLANNED_USE), prepare(terms, ANNA));
    given(accept(ANNA, MONDAY));
    assertThat(state()).isEqualTo(WindowState.OPEN);

    given(objection("no", JUST_IN_TIME));

    assertThat(permitted(CLOSED)).isFalse();
  }

  @Test
  void the_same_contract_waits_on_an_ordinary_day() {
    given(plan(Contracts.noEmergency(), ChangeKind.REPLACEMENT));

    assertThat(permitted(PLANNED_USE)).isFalse();
  }

  @Test
  void a_contestable_receipt_warns_and_bars_only_where_the_processor_wants_it() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));
    assertThat(permitted(CLOSED)).isTrue();
    assertThat(reasons(CLOSED)).contains(ReasonCode.RECEIPT_CONTESTABLE);
  }

  @Test
  void a_strict_processor_waits_until_a_named_person_accepts_the_receipt() {
    var terms = Contracts.mainteny();
    given(planStrict(terms), prepare(terms, ANNA), accept(ANNA, MONDAY), lapse(CLOSES));
    assertThat(permitted(CLOSED)).isFalse();

    given(acceptance());

    assertThat(permitted(CLOSED)).isTrue();
    assertThat(reasons(CLOSED)).contains(ReasonCode.RECEIPT_ACCEPTED);
    assertThat(when(acceptance())).isEmpty();
  }

  @Test
  void a_bounce_takes_the_acceptance_with_it() {
    var terms = Contracts.mainteny();
    given(planStrict(terms), prepare(terms, ANNA), accept(ANNA, MONDAY), acceptance());
    given(bounce(ANNA, MONDAY.plusSeconds(60)), prepare(2, MONDAY, terms, BERT));
    given(accept(BERT, MONDAY), lapse(CLOSES));

    assertThat(permitted(CLOSED)).isFalse();
  }

  @Test
  void there_is_nothing_to_accept_in_a_letter() {
    givenDelivered(Contracts.blueId());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(acceptance()))
        .extracting(Refusal::code)
        .isEqualTo(RefusalCode.WRONG_STATE);
  }

  private boolean permitted(LocalDate day) {
    return permissions.of(window(), day).permitted();
  }

  private List<ReasonCode> reasons(LocalDate day) {
    return permissions.of(window(), day).reasons().stream().map(Reason::code).toList();
  }
}
