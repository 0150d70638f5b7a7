package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.window.WindowCommand.RecordReminder;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;

class RecordReminderTest extends WindowFacts {

  private static final int SEQUENCES = 2_000;

  @Test
  void a_reminder_is_recorded_once_and_changes_no_period() {
    givenReceived(Contracts.mainteny());

    assertThat(when(reminder("<reminder-1@example.org>", Optional.empty())))
        .hasExactlyElementsOfTypes(ReminderSent.class);
    assertThat(when(reminder("<reminder-1@example.org>", Optional.empty()))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(window().closesAt()).contains(CLOSES);
  }

  @Test
  void a_refused_reminder_is_no_bounce_of_the_notice() {
    givenReceived(Contracts.mainteny());

    assertThat(when(reminder("<reminder-1@example.org>", Optional.of("550 no such user"))))
        .hasExactlyElementsOfTypes(ReminderRefused.class);
    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(window().bounced()).isEmpty();
  }

  @Test
  void no_decision_is_another_one_because_somebody_was_reminded() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var commands = new WindowSequence(seed).draw();

      assertThat(decisions(commands, true))
          .as("seed " + seed)
          .isEqualTo(decisions(commands, false));
    }
  }

  /** What was decided at each step; with reminders in between or without. */
  private List<String> decisions(List<WindowCommand> commands, boolean reminding) {
    var said = new ArrayList<String>();
    var window = decider.initial();
    for (var command : commands) {
      window = after(window, command, said);
      if (reminding) {
        var reminder = reminder("<reminder-" + said.size() + "@example.org>", Optional.empty());
        window = after(window, reminder, new ArrayList<>());
      }
    }
    return said;
  }

  private Window after(Window window, WindowCommand command, List<String> said) {
    try {
      var events = decider.decide(window, command);
      said.add(events.toString());
      return events.stream().reduce(window, Window::after, (one, other) -> other);
    } catch (Refusal refusal) {
      said.add(refusal.sentence());
      return window;
    }
  }

  private static RecordReminder reminder(String messageId, Optional<String> refusal) {
    return new RecordReminder(
        WINDOW,
        ReminderKind.LAST_DAY,
        1,
        ANNA,
        messageId,
        MONDAY,
        LocalDate.parse("2026-12-07"),
        refusal);
  }
}
