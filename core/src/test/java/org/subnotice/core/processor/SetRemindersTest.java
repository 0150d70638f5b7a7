package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.processor.ProcessorCommand.SetReminders;
import org.subnotice.core.processor.ProcessorEvent.RemindersSet;

/** A processor decides whether its controllers are reminded. */
class SetRemindersTest extends ProcessorFacts {

  private static final Reminding WANTED =
      new Reminding(true, new Days(2), new Days(5), new Days(8));

  @Test
  void a_processor_switches_reminders_on_and_says_when() {
    given(register());

    var events = when(new SetReminders(PROCESSOR, WANTED));

    assertThat(events)
        .containsExactly(new RemindersSet(PROCESSOR.value(), true, "P2D", "P5D", "P8D"));
    assertThat(((RemindersSet) events.getFirst()).reminding()).isEqualTo(WANTED);
    assertThat(when(new SetReminders(PROCESSOR, WANTED))).isEmpty();
  }

  @Test
  void from_the_start_nobody_is_reminded() {
    given(register());

    assertThat(when(new SetReminders(PROCESSOR, Reminding.HOUSE_DEFAULT))).isEmpty();
    assertThat(Reminding.HOUSE_DEFAULT.reminders()).isFalse();
  }

  @Test
  void nobody_is_reminded_of_what_lies_months_ahead() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new Reminding(true, new Days(91), new Days(5), new Days(8)));
  }
}
