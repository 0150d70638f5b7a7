package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorEvent.TermsRecorded;

class RecordTermsTest extends ProcessorFacts {

  @Test
  void every_version_of_its_own_terms_is_kept_once() {
    given(register());

    assertThat(when(record("1")))
        .containsExactly(
            new TermsRecorded(PROCESSOR.value(), "own", "1", "id: own", Instant.EPOCH));
    assertThat(when(record("1"))).isEmpty();
    assertThat(when(record("2"))).hasSize(1);
  }

  @Test
  void no_terms_without_a_processor() {
    refused(record("1"));
  }
}
