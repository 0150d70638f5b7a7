package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorEvent.ProcessorRegistered;

class RegisterProcessorTest extends ProcessorFacts {

  @Test
  void a_processor_registers_with_its_seat_and_its_four_eyes() {
    assertThat(when(register()))
        .containsExactly(
            new ProcessorRegistered(
                PROCESSOR.value(),
                "conbool",
                "Conbool GmbH",
                TEXT,
                "DE",
                "DE-BE",
                "Europe/Berlin",
                "de",
                TEXT,
                TEXT,
                true));
  }

  @Test
  void registering_twice_registers_once() {
    given(register());

    assertThat(when(register())).isEmpty();
  }
}
