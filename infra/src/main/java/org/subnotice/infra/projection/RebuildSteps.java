package org.subnotice.infra.projection;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.subnotice.api.order.RebuildProgress;
import org.subnotice.api.order.RebuildProgress.State;

/** Counts while a rebuild runs; read by whoever asks. */
final class RebuildSteps {

  private final long started = System.nanoTime();
  private volatile State state = State.RUNNING;
  private volatile long position;
  private volatile long head;
  private final AtomicLong taken = new AtomicLong();
  private volatile long ended;

  void took(long place) {
    position = place;
    taken.incrementAndGet();
  }

  void head(MappedQuerySpec<Long> latest) {
    head = latest.optional().orElse(0L);
  }

  void end(State outcome) {
    ended = System.nanoTime();
    state = outcome;
  }

  boolean running() {
    return state == State.RUNNING;
  }

  RebuildProgress progress() {
    long nanos = Math.max(1, (running() ? System.nanoTime() : ended) - started);
    long perSecond = taken.get() * TimeUnit.SECONDS.toNanos(1) / nanos;
    return new RebuildProgress(state, position, head, perSecond);
  }
}
