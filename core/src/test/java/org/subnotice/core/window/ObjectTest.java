package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;

class ObjectTest extends WindowFacts {

  private ObjectionReceived objecting(WindowCommand.Object command) {
    return (ObjectionReceived) when(command).getFirst();
  }

  @Test
  void a_microsecond_before_the_end_is_in_time() {
    givenReceived(Contracts.mainteny());

    var event = objecting(objection("no", JUST_IN_TIME));

    assertThat(event.timely()).isTrue();
    assertThat(event.blocks()).isTrue();
    assertThat(event.flags()).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void the_closing_instant_is_late_and_the_objection_is_kept() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES));

    var event = objecting(objection("no", CLOSES));

    assertThat(event.blocks()).isFalse();
    assertThat(event.flags()).containsExactly(Flag.LATE);
    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(permissions.of(window(), CLOSED).reasons())
        .extracting(Reason::code)
        .contains(ReasonCode.LATE_OBJECTION);
  }

  @Test
  void a_late_objection_does_not_stop_an_end_that_no_timer_has_seen_yet() {
    givenReceived(Contracts.mainteny());
    given(objection("no", CLOSES), lapse(CLOSES.plusSeconds(60)));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
  }

  @Test
  void a_letter_entered_after_the_end_that_came_in_time_takes_the_clearance_back() {
    givenReceived(Contracts.mainteny());
    given(lapse(CLOSES), use(CLOSED));

    var event = objecting(objection("no", JUST_IN_TIME, Channel.LETTER, true, true));

    assertThat(event.timely()).isTrue();
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(permissions.of(window(), CLOSED).permitted()).isFalse();
  }

  @Test
  void an_objection_before_the_window_opens_is_in_time_and_outlasts_the_opening() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA));
    given(objection("no", MONDAY), accept(ANNA, MONDAY));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(window().closesAt()).hasValue(CLOSES);
  }

  @Test
  void a_hundred_clicks_are_one_objection() {
    givenReceived(Contracts.mainteny());

    var events =
        IntStream.range(0, 100)
            .mapToObj(click -> when(objection("no", MONDAY.plusSeconds(click))))
            .flatMap(List::stream)
            .toList();

    assertThat(events).hasSize(1);
  }

  @Test
  void an_objection_revokes_an_early_approval() {
    givenReceived(Contracts.mainteny());
    given(approval(MONDAY), objection("no", JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(window().approvedAt()).isEmpty();
  }

  @Test
  void a_second_objection_leaves_the_resolution_of_the_first() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), resolve(Outcome.CONTINUE_WITHOUT_CHANGE, MONDAY));

    given(objection("no again", JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(window().resolution()).isPresent();
    assertThat(window().objections()).hasSize(2);
  }

  @Test
  void an_objection_after_an_agreement_reopens_the_question() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY), resolve(Outcome.CLEARED_BY_AGREEMENT, MONDAY));

    given(objection("no again", JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
    assertThat(window().resolution()).isEmpty();
    assertThat(window().settledAt()).isEmpty();
  }

  @Test
  void nothing_is_refused_for_ground_form_or_authority() {
    givenReceived(Contracts.conbool());

    var event = objecting(objection("no", MONDAY, Channel.TELEPHONE, false, false));

    assertThat(event.blocks()).isTrue();
    assertThat(event.flags())
        .containsExactly(Flag.GROUND_MISSING, Flag.AUTHORITY_UNVERIFIED, Flag.FORM_DOUBTFUL);
  }

  @Test
  void the_statute_knows_no_period_as_long_as_the_use_has_not_begun() {
    givenDelivered(Contracts.blueId());
    given(lapse(CLOSES));

    var event = objecting(objection("no", CLOSES));

    assertThat(event.flags()).containsExactly(Flag.LATE, Flag.STATUTORY);
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void the_statute_stops_no_use_that_has_begun() {
    givenDelivered(Contracts.blueId());
    given(lapse(CLOSES), use(CLOSED), objection("no", CLOSES));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
  }

  @Test
  void while_the_service_is_being_stopped_a_further_objection_changes_nothing() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY), stop(CLOSES, MONDAY), objection("no again", JUST_IN_TIME));

    assertThat(state()).isEqualTo(WindowState.STOPPING);
  }

  @Test
  void a_removal_has_no_use_that_an_objection_could_stop() {
    given(plan(Contracts.mainteny(), ChangeKind.REMOVAL), prepare(Contracts.mainteny(), ANNA));

    assertThat(objecting(objection("no", MONDAY)).blocks()).isFalse();
  }

  @Test
  void an_objection_against_an_ended_change_is_kept_without_effect() {
    givenReceived(Contracts.mainteny());
    given(end(EndReason.CHANGE_WITHDRAWN));

    assertThat(objecting(objection("no", Instant.EPOCH)).blocks()).isFalse();
    assertThat(state()).isEqualTo(WindowState.SUPERSEDED);
  }

  @Test
  void where_sending_suffices_a_letter_posted_on_the_last_day_is_in_time() {
    givenReceived(Contracts.bySending());
    given(lapse(CLOSES));

    given(posted("letter", JUST_IN_TIME, CLOSES.plusSeconds(3 * 86_400)));

    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }

  @Test
  void elsewhere_receipt_decides_whenever_it_was_posted() {
    givenReceived(Contracts.conbool());
    given(lapse(CLOSES));

    given(posted("letter", JUST_IN_TIME, CLOSES));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
  }

  @Test
  void a_mail_where_writing_is_wanted_is_kept_flagged_and_heeded() {
    givenReceived(Contracts.objectionsInWriting());

    assertThat(when(objection("no", MONDAY)))
        .singleElement(InstanceOfAssertFactories.type(ObjectionReceived.class))
        .satisfies(
            objection -> {
              assertThat(objection.flags()).containsExactly(Flag.FORM_DOUBTFUL);
              assertThat(objection.blocks()).isTrue();
            });
  }
}
