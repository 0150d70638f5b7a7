package org.subnotice.notifier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.EmailAddress;

class DomainLimitsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:17Z");
  private static final Instant NEXT_MINUTE = Instant.parse("2026-11-23T09:01:00Z");
  private final DomainLimits limits = new DomainLimits(2);

  @Test
  void a_domain_gets_its_number_a_minute_and_no_more() {
    assertThat(limits.wait(new EmailAddress("a@kunde.example"), NOW)).isEmpty();
    assertThat(limits.wait(new EmailAddress("b@KUNDE.example"), NOW)).isEmpty();
    assertThat(limits.wait(new EmailAddress("c@kunde.example"), NOW)).contains(NEXT_MINUTE);
    assertThat(limits.wait(new EmailAddress("d@other.example"), NOW)).isEmpty();
    assertThat(limits.wait(new EmailAddress("c@kunde.example"), NEXT_MINUTE)).isEmpty();
  }
}
