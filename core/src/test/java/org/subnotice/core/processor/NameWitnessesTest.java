package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.NameWitnesses;
import org.subnotice.core.processor.ProcessorEvent.WitnessesNamed;

class NameWitnessesTest extends ProcessorFacts {

  private static final Sealed OTHER = new Sealed("person-00000002", "b3RoZXI=");

  @Test
  void the_same_persons_are_named_once() {
    given(register());

    assertThat(when(name(TEXT, OTHER)))
        .containsExactly(new WitnessesNamed(PROCESSOR.value(), List.of(TEXT, OTHER)));
    assertThat(when(name(OTHER, new Sealed(TEXT.person(), "c2VhbGVkIGFnYWlu")))).isEmpty();
    assertThat(when(name(OTHER))).hasSize(1);
    assertThat(when(name())).hasSize(1);
  }

  @Test
  void no_witnesses_without_a_processor() {
    refused(name(TEXT));
  }

  private static NameWitnesses name(Sealed... addresses) {
    return new NameWitnesses(PROCESSOR, List.of(addresses));
  }
}
