package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.terms.TerminationScope;
import org.subnotice.core.window.WindowCommand.Resolve;

class ResolveTest extends WindowFacts {

  private void givenObjected(WindowTerms terms) {
    givenReceived(terms);
    given(objection("no", MONDAY));
  }

  private void refused(Resolve command, RefusalCode code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> when(command))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-11T10:00:00Z, 2026-12-25T23:00:00Z",
    "2026-12-11T22:59:59Z, 2026-12-25T23:00:00Z",
    "2026-12-11T23:00:00Z, 2026-12-26T23:00:00Z",
    "2026-04-02T08:00:00Z, 2026-04-16T22:00:00Z"
  })
  void the_service_runs_at_least_fourteen_days_from_the_objection(
      Instant objected, Instant earliest) {
    given(plan(Contracts.conbool()), prepare(Contracts.conbool(), ANNA));
    given(objection("no", objected));

    refused(stop(earliest.minusNanos(1_000), objected), RefusalCode.STOP_TOO_EARLY);
    given(stop(earliest, objected));

    assertThat(state()).isEqualTo(WindowState.STOPPING);
    assertThat(window().resolution().orElseThrow().stopAt()).isEqualTo(earliest);
  }

  @Test
  void a_second_objection_gets_its_fourteen_days_too() {
    givenObjected(Contracts.conbool());
    given(objection("no again", Instant.parse("2026-12-01T10:00:00Z")));

    refused(stop(CLOSES, MONDAY), RefusalCode.STOP_TOO_EARLY);
  }

  @Test
  void no_stop_without_its_instant() {
    givenObjected(Contracts.conbool());

    refused(resolve(Outcome.STOP_SERVICE, MONDAY), RefusalCode.INVALID);
  }

  @Test
  void only_a_contract_that_says_so_lets_the_service_stop() {
    givenObjected(Contracts.mainteny());

    refused(stop(CLOSES, MONDAY), RefusalCode.NOT_PROVIDED_BY_CONTRACT);
  }

  @Test
  void the_service_goes_on_without_the_subprocessor() {
    givenObjected(Contracts.conbool());

    given(resolve(Outcome.CONTINUE_WITHOUT_CHANGE, MONDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(permissions.of(window(), CLOSED).permitted()).isFalse();
  }

  @Test
  void going_on_without_may_turn_into_a_stop() {
    givenObjected(Contracts.conbool());
    given(resolve(Outcome.CONTINUE_WITHOUT_CHANGE, MONDAY), stop(CLOSES, MONDAY));

    assertThat(state()).isEqualTo(WindowState.STOPPING);
  }

  @Test
  void an_agreement_clears_from_its_instant_on() {
    givenObjected(Contracts.mainteny());
    given(resolve(Outcome.CLEARED_BY_AGREEMENT, CLOSES.plusSeconds(60)));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(permissions.earliestUse(window())).hasValue(CLOSES.plusSeconds(60));
  }

  @Test
  void no_agreement_clears_a_window_without_any_receipt() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA));
    given(objection("no", MONDAY));

    refused(resolve(Outcome.CLEARED_BY_AGREEMENT, MONDAY), RefusalCode.WRONG_STATE);
  }

  @Test
  void a_withdrawal_that_the_processor_enters_consents_to_nothing() {
    givenObjected(Contracts.invitario());

    given(resolve(Outcome.OBJECTION_WITHDRAWN, CLOSES));

    assertThat(state()).isEqualTo(WindowState.REFUSED);
  }

  @Test
  void a_withdrawal_that_the_processor_enters_lets_the_period_go_on() {
    givenObjected(Contracts.mainteny());

    given(resolve(Outcome.OBJECTION_WITHDRAWN, JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void a_terminated_contract_leaves_the_subprocessor_blocked() {
    givenObjected(Contracts.mainteny());

    given(resolve(Outcome.CONTROLLER_TERMINATED, MONDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void the_same_resolution_is_one() {
    givenObjected(Contracts.conbool());
    given(resolve(Outcome.CONTINUE_WITHOUT_CHANGE, MONDAY));
    assertThat(when(resolve(Outcome.CONTINUE_WITHOUT_CHANGE, CLOSES))).isEmpty();

    given(stop(CLOSES, MONDAY));
    assertThat(when(stop(CLOSES, MONDAY))).isEmpty();
    refused(stop(CLOSES.plusSeconds(1), MONDAY), RefusalCode.WRONG_STATE);
  }

  @Test
  void only_a_stop_has_an_instant() {
    givenObjected(Contracts.conbool());

    given(new Resolve(WINDOW, Outcome.CONTINUE_WITHOUT_CHANGE, Optional.of(CLOSES), TEXT, MONDAY));

    assertThat(window().resolution().orElseThrow().stopAt()).isNull();
  }

  @Test
  void without_an_objection_there_is_nothing_to_resolve() {
    givenReceived(Contracts.conbool());

    refused(resolve(Outcome.CONTINUE_WITHOUT_CHANGE, MONDAY), RefusalCode.WRONG_STATE);
  }

  @Test
  void a_termination_records_what_it_ends_by_the_contract() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY));

    var events = when(resolve(Outcome.CONTROLLER_TERMINATED, MONDAY));

    assertThat(events)
        .singleElement()
        .extracting("ends", "state")
        .containsExactly(TerminationScope.AFFECTED_SERVICE, WindowState.OBJECTED);
  }
}
