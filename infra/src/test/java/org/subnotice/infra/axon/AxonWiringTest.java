package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.subnotice.infra.SubnoticeTest;

@SubnoticeTest
class AxonWiringTest {

  record Nameless(String value) {}

  private final Clock clock;

  @Autowired
  AxonWiringTest(Clock clock) {
    this.clock = clock;
  }

  @Test
  void events_are_dated_by_the_applications_clock() {
    assertThat(GenericEventMessage.clock).isSameAs(clock);
  }

  @Test
  void no_xml_serializer_is_on_the_class_path() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"));
  }

  @Test
  void a_class_outside_the_event_families_is_never_written() {
    NamedEventSerializer serializer =
        new NamedEventSerializer(EventNames.of(List.of(EventFamilies.of(CounterEvent.class))));

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> serializer.serialize(new Nameless("x"), String.class));
  }
}
