package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.processor.ProcessorCommand.ErasePerson;
import org.subnotice.core.processor.ProcessorEvent.PersonErased;

class ErasePersonTest extends ProcessorFacts {

  private static final Instant AT = Instant.parse("2030-01-02T08:00:00Z");
  private static final PersonRef ONE = new PersonRef("person-00000007");
  private static final PersonRef OTHER = new PersonRef("person-00000008");

  @Test
  void every_reference_gets_its_certificate_each_time() {
    given(register());

    for (int time = 0; time < 2; time++) {
      assertThat(when(erase())).containsExactly(certificate(ONE), certificate(OTHER));
    }
  }

  @Test
  void nobody_is_erased_without_a_processor() {
    refused(erase());
  }

  private static ErasePerson erase() {
    return new ErasePerson(PROCESSOR, List.of(ONE, OTHER, ONE), TEXT, AT);
  }

  private static PersonErased certificate(PersonRef person) {
    return new PersonErased(PROCESSOR.value(), person.value(), TEXT, AT);
  }
}
