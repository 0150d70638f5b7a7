package org.subnotice.infra.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * A clock that runs and can be moved forward. Its distance from the system's clock stands in a
 * file, so a restart never turns it back.
 */
public final class DemoClock extends Clock {

  private final Clock system;
  private final Path file;
  private volatile Duration ahead;

  private DemoClock(Clock system, Path file, Duration ahead) {
    this.system = system;
    this.file = file;
    this.ahead = ahead;
  }

  /**
   * Continues the clock kept in {@code file}, or starts one.
   *
   * @param start where a new clock starts; a kept one moves there only if that lies ahead
   */
  public static DemoClock in(Path file, Clock system, Optional<Instant> start) {
    Optional<Duration> wanted = start.map(instant -> Duration.between(system.instant(), instant));
    Optional<Duration> kept = kept(file);
    Duration ahead =
        kept.map(known -> wanted.filter(other -> other.compareTo(known) > 0).orElse(known))
            .or(() -> wanted)
            .orElse(Duration.ZERO);
    DemoClock clock = new DemoClock(system, file, ahead);
    clock.keep(ahead);
    return clock;
  }

  /** Moves forward by this much. */
  public void advanceBy(Duration step) {
    move(step);
  }

  /** Moves forward to this instant. */
  public void advanceTo(Instant instant) {
    move(Duration.between(instant(), instant));
  }

  private synchronized void move(Duration step) {
    if (step.isNegative()) {
      throw new Refusal(
          RefusalCode.INVALID, "The clock moves forward only; name an instant that lies ahead.");
    }
    Duration moved = ahead.plus(step);
    keep(moved);
    ahead = moved;
  }

  private static Optional<Duration> kept(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(Duration.parse(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void keep(Duration moved) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(next, moved.toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new Clock() {
      @Override
      public Instant instant() {
        return DemoClock.this.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return DemoClock.this.withZone(other);
      }
    };
  }
}
