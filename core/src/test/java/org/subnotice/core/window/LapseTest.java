package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowLapsed;

class LapseTest extends WindowFacts {

  @Test
  void a_microsecond_before_the_end_nothing_lapses() {
    givenReceived(Contracts.mainteny());

    assertThat(when(lapse(JUST_IN_TIME))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OPEN);
  }

  @Test
  void silence_until_the_end_clears_however_late_the_timer_comes() {
    givenReceived(Contracts.mainteny());

    assertThat(when(lapse(CLOSES.plus(Duration.ofDays(3)))))
        .containsExactly(new WindowLapsed(WINDOW.value(), CLOSES, WindowState.CLEARED));
  }

  @Test
  void the_closing_instant_itself_is_the_end() {
    givenReceived(Contracts.mainteny());

    assertThat(when(lapse(CLOSES))).hasSize(1);
    assertThat(when(lapse(CLOSES))).isEmpty();
  }

  @Test
  void silence_refuses_where_consent_is_needed() {
    givenReceived(Contracts.invitario());

    assertThat(when(lapse(CLOSES)))
        .containsExactly(new WindowLapsed(WINDOW.value(), CLOSES, WindowState.REFUSED));
  }

  @Test
  void information_needs_no_answer() {
    givenDelivered(Contracts.blueId());

    when(lapse(CLOSES));

    assertThat(state()).isEqualTo(WindowState.CLEARED);
  }

  @Test
  void no_silence_ends_an_objection() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY));

    assertThat(when(lapse(CLOSES))).isEmpty();
  }

  @Test
  void without_a_receipt_no_time_runs() {
    given(plan(Contracts.mainteny()), prepare(Contracts.mainteny(), ANNA));

    assertThat(when(lapse(CLOSES))).isEmpty();
  }

  @Test
  void the_service_stops_at_its_instant_and_payment_ends_with_it() {
    givenReceived(Contracts.conbool());
    given(objection("no", MONDAY), stop(CLOSES, MONDAY));

    assertThat(when(lapse(JUST_IN_TIME))).isEmpty();
    assertThat(when(lapse(CLOSES.plusSeconds(90))))
        .containsExactly(new ServiceStopped(WINDOW.value(), CLOSES, CLOSES));
    assertThat(state()).isEqualTo(WindowState.STOPPED);
  }

  @Test
  void a_removal_needs_no_window_once_the_controller_has_been_told() {
    var terms = Contracts.conbool();
    given(plan(terms, ChangeKind.REMOVAL), prepare(terms, ANNA));

    assertThat(when(accept(ANNA, MONDAY)))
        .hasExactlyElementsOfTypes(
            NoticeDispatched.class, ReceiptEstablished.class, WindowLapsed.class);
    assertThat(state()).isEqualTo(WindowState.CLEARED);
    assertThat(window().closesAt()).isEmpty();
  }
}
