package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody asks and nobody moves the clock: the period ends by itself. */
@ExtendWith(OneApplication.class)
class SchedulerLooksTest {

  @Test
  void one_trigger_an_instant_closes_all_windows_that_end_then(Subnotice running) {
    var processor = running.processor("scheduler-looks");
    for (String reference : new String[] {"L-1", "L-2", "L-3"}) {
      var contact = Contact.german("Lia Lang", reference.charAt(2) + "@looks.example");
      processor.agreement(Agreement.under("mainteny-2023-06-30", reference, contact));
    }
    var change = processor.announced(running.today().plusDays(60));
    var closings = change.openWindows(3).stream().map(w -> w.path("closesAt").asString()).toList();
    var closesAt = Instant.parse(closings.getFirst());
    assertThat(closings).containsOnly(closesAt.toString());

    assertThat(Subnotice.until(() -> running.log().triggers(closesAt), count -> count > 0))
        .isEqualTo(1);
    running.moveClockTo(closesAt.minusSeconds(5));

    var closed =
        Subnotice.until(
            change::windows,
            windows ->
                windows.stream().allMatch(w -> w.path("state").asString().equals("CLEARED")));
    assertThat(closed).hasSize(3);
  }
}
