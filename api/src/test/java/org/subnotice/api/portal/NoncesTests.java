package org.subnotice.api.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoncesTests {

  private final Nonces nonces = new Nonces("one secret".getBytes(StandardCharsets.UTF_8));

  @Test
  void a_mark_is_good_for_its_own_link_alone() {
    String mark = nonces.issue("token-a");

    assertThat(nonces.verify("token-a", mark)).isTrue();
    assertThat(nonces.verify("token-b", mark)).isFalse();
  }

  @Test
  void a_mark_outlives_a_restart_with_the_same_secret_and_no_other() {
    String mark = nonces.issue("token-a");

    assertThat(new Nonces("one secret".getBytes(StandardCharsets.UTF_8)).verify("token-a", mark))
        .isTrue();
    assertThat(new Nonces("another".getBytes(StandardCharsets.UTF_8)).verify("token-a", mark))
        .isFalse();
  }

  @Test
  void no_two_pages_bear_the_same_mark() {
    assertThat(nonces.issue("token-a")).isNotEqualTo(nonces.issue("token-a"));
  }

  @Test
  void what_is_no_mark_at_all_is_simply_wrong() {
    for (var wrong : new String[] {"", "x", "ä", "====", "A".repeat(64), "A".repeat(10_000)}) {
      assertThat(nonces.verify("token-a", wrong)).isFalse();
    }
  }
}
