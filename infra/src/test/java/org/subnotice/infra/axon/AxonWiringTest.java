package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.subnotice.infra.SubnoticeTest;

@SubnoticeTest
class AxonWiringTest {

  record Nameless(String value) {}

  private final Clock clock;
  private final EventStore log;
  private final Decisions decisions;
  private final TransactionManager transactions;

  @Autowired
  AxonWiringTest(
      Clock clock, EventStore log, Decisions decisions, TransactionManager transactions) {
    this.clock = clock;
    this.log = log;
    this.decisions = decisions;
    this.transactions = transactions;
  }

  @Test
  void one_stream_is_read_in_a_transaction_that_can_go_on() {
    String id = "counter-" + UUID.randomUUID();
    decisions.decide(new Counter(), "Counter", id, new Counter.Count(id, 3), Map.of());

    List<String> read =
        transactions.fetchInTransaction(
            () ->
                log.readEvents(id)
                    .asStream()
                    .map(event -> event.getPayloadType().getSimpleName())
                    .toList());

    assertThat(read).containsExactly("CounterOpened", "Counted");
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
        new NamedEventSerializer(
            EventNames.of(List.of(EventFamilies.of(CounterEvent.class))), Revisions.none());

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> serializer.serialize(new Nameless("x"), String.class));
  }
}
