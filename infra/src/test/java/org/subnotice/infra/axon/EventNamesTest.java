package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.infra.axon.CounterEvent.Counted;

class EventNamesTest {

  sealed interface OtherEvent {
    record Counted(String thing) implements OtherEvent {}
  }

  @Test
  void an_event_is_stored_under_its_simple_name() {
    EventNames names = EventNames.of(List.of(EventFamilies.of(CounterEvent.class)));

    assertThat(names.nameOf(Counted.class)).contains("Counted");
    assertThat(names.classOf("Counted")).contains(Counted.class);
  }

  @Test
  void a_class_of_the_same_simple_name_is_no_event() {
    EventNames names = EventNames.of(List.of(EventFamilies.of(CounterEvent.class)));

    assertThat(names.nameOf(OtherEvent.Counted.class)).isEmpty();
  }

  @Test
  void two_events_of_one_name_stop_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> EventNames.of(List.of(EventFamilies.of(CounterEvent.class, OtherEvent.class))))
        .withMessageContaining("Counted");
  }

  @Test
  void an_open_interface_is_no_event_family() {
    assertThatIllegalStateException()
        .isThrownBy(() -> EventNames.of(List.of(EventFamilies.of(Runnable.class))));
  }
}
