package org.subnotice.notifier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private final BackOff backOff =
      new BackOff(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(5));
  private final Random random = new Random(1);

  @Test
  void each_failure_doubles_the_pause_up_to_the_longest() {
    assertThat(pause(1)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
    assertThat(pause(3)).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5));
    assertThat(pause(7)).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(75));
    assertThat(pause(1_000)).isBetween(Duration.ofMinutes(45), Duration.ofMinutes(75));
  }

  @Test
  void those_that_failed_together_do_not_come_back_together() {
    assertThat(IntStream.range(0, 100).mapToObj(i -> pause(1)).distinct().count())
        .isGreaterThan(90);
  }

  @Test
  void after_the_last_day_nobody_tries_again() {
    assertThat(backOff.over(NOW, NOW.plus(Duration.ofDays(5)).minusMillis(1))).isFalse();
    assertThat(backOff.over(NOW, NOW.plus(Duration.ofDays(5)))).isTrue();
  }

  private Duration pause(int failures) {
    return Duration.between(NOW, backOff.next(NOW, failures, random));
  }
}
