package org.subnotice.api.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Declarations that have reached this node and are not on record yet. No period lapses over one of
 * them, however long its request takes.
 */
public final class Arrivals {

  private final Clock clock;
  private final List<Instant> underWay = new ArrayList<>();

  public Arrivals(Clock clock) {
    this.clock = clock;
  }

  /** A declaration arrives now; it is under way until it is closed. */
  public synchronized Arrival arrive() {
    var arrival = new Arrival(clock.instant());
    underWay.add(arrival.at());
    return arrival;
  }

  /** Up to then everything that arrived is on record, or was refused as unreadable. */
  public synchronized Instant drainedUntil() {
    return underWay.stream().min(Instant::compareTo).orElseGet(clock::instant);
  }

  private synchronized void end(Instant at) {
    underWay.remove(at);
  }

  /** One declaration; {@code at} decides whether it is in time. */
  public final class Arrival implements AutoCloseable {

    private final Instant at;

    private Arrival(Instant at) {
      this.at = at;
    }

    public Instant at() {
      return at;
    }

    @Override
    public void close() {
      end(at);
    }
  }
}
