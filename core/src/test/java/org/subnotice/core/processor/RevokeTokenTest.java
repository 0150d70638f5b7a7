package org.subnotice.core.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.subnotice.core.processor.ProcessorEvent.TokenRevoked;

class RevokeTokenTest extends ProcessorFacts {

  @Test
  void a_token_is_revoked_and_its_neighbour_stays() {
    given(register(), issue("t1"), issue("t2"));

    assertThat(when(revoke("t1"))).containsExactly(new TokenRevoked(PROCESSOR.value(), "t1"));
    refused(revoke("t1"));
    assertThat(when(revoke("t2"))).hasSize(1);
  }

  @Test
  void an_unknown_token_cannot_be_revoked() {
    given(register());

    refused(revoke("t1"));
  }
}
