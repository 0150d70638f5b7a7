package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.window.WindowCommand.RecordConfirmation;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;

class RecordConfirmationTest extends WindowFacts {

  @Test
  void a_confirmation_is_recorded_once() {
    givenReceived(Contracts.mainteny());
    given(objection("no", MONDAY));
    var command = new RecordConfirmation(WINDOW, "no", "<confirmation@example.org>", MONDAY);

    assertThat(when(command)).hasExactlyElementsOfTypes(ConfirmationSent.class);
    assertThat(when(command)).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OBJECTED);
  }
}
