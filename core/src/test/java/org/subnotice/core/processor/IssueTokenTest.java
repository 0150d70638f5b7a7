package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorEvent.TokenIssued;

class IssueTokenTest extends ProcessorFacts {

  @Test
  void a_token_is_known_by_its_hash_alone() {
    given(register());

    assertThat(when(issue("t1")))
        .containsExactly(new TokenIssued(PROCESSOR.value(), "t1", "hash", Role.EDITOR, TEXT));
    assertThat(when(issue("t1"))).isEmpty();
  }

  @Test
  void no_token_without_a_processor() {
    refused(issue("t1"));
  }
}
