package org.subnotice.infra.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.core.Refusal;

class DemoClockTest {

  private static final Instant NOW = Instant.parse("2026-12-07T23:00:00Z");
  private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void it_starts_at_the_instant_configured_and_runs() {
    DemoClock clock = at(NOW, Optional.of(START));
    DemoClock anHourLater = at(NOW.plusSeconds(3600), Optional.of(START));

    assertThat(clock.instant()).isEqualTo(START);
    assertThat(anHourLater.instant()).isEqualTo(START.plusSeconds(3600));
  }

  @Test
  void without_an_instant_it_starts_now() {
    assertThat(at(NOW, Optional.empty()).instant()).isEqualTo(NOW);
  }

  @Test
  void it_moves_forward_by_a_step_or_to_an_instant() {
    DemoClock clock = at(NOW, Optional.of(START));

    clock.advanceBy(Duration.ofDays(14));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(14)));
    clock.advanceTo(NOW);
    assertThat(clock.instant()).isEqualTo(NOW);
  }

  @Test
  void it_never_moves_back() {
    DemoClock clock = at(NOW, Optional.empty());

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> clock.advanceTo(START));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> clock.advanceBy(Duration.ofNanos(-1)));
  }

  @Test
  void a_restart_does_not_turn_it_back() {
    at(NOW, Optional.of(START)).advanceBy(Duration.ofDays(30));

    assertThat(at(NOW, Optional.of(START)).instant()).isEqualTo(START.plus(Duration.ofDays(30)));
  }

  private DemoClock at(Instant systemTime, Optional<Instant> start) {
    return DemoClock.in(
        folder.resolve("demo-clock"), Clock.fixed(systemTime, ZoneOffset.UTC), start);
  }
}
