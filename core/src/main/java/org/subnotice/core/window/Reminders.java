package org.subnotice.core.window;

import java.util.List;
import org.subnotice.core.window.WindowCommand.RecordReminder;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;

/** Puts reminders on record. They decide nothing: no period begins, ends or changes by them. */
final class Reminders {

  private Reminders() {}

  static List<WindowEvent> record(Window state, RecordReminder c) {
    return state.knows(c.messageId()) ? List.of() : List.of(event(c));
  }

  private static WindowEvent event(RecordReminder c) {
    String window = c.window().value();
    return c.refusal()
        .<WindowEvent>map(
            reply ->
                new ReminderRefused(
                    window, c.kind(), c.notice(), c.contact(), c.messageId(), c.at(), reply))
        .orElseGet(
            () ->
                new ReminderSent(
                    window, c.kind(), c.notice(), c.contact(), c.messageId(), c.at(), c.lastDay()));
  }
}
