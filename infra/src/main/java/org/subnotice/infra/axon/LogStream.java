package org.subnotice.infra.axon;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The log from a position on, for one processor. Asks the database again when it is woken, or when
 * its last look is a while ago.
 */
public final class LogStream implements TrackingEventStream {

  /** Under this name every event that was read carries its own place in the log. */
  public static final String PLACE = "place";

  private static final long BETWEEN_LOOKS = Duration.ofMillis(250).toNanos();
  private static final long PAUSE = Duration.ofMillis(5).toNanos();

  private final EventStorageEngine engine;
  private final Consumer<LogStream> onClose;
  private @Nullable TrackingToken position;
  private Iterator<? extends TrackedEventMessage<?>> fetched = Collections.emptyIterator();
  private @Nullable TrackedEventMessage<?> next;
  private long lastLook;
  private volatile boolean woken = true;
  private volatile Runnable callback = () -> {};

  LogStream(
      EventStorageEngine engine, @Nullable TrackingToken position, Consumer<LogStream> onClose) {
    this.engine = engine;
    this.position = position;
    this.onClose = onClose;
  }

  /** Something may have been written. */
  void wake() {
    woken = true;
    callback.run();
  }

  @Override
  public boolean setOnAvailableCallback(Runnable onAvailable) {
    this.callback = onAvailable;
    return true;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    if (next == null && (fetched.hasNext() || look())) {
      var read = fetched.next();
      Map<String, Long> place = Map.of(PLACE, place(position, read.trackingToken()));
      next = (TrackedEventMessage<?>) read.andMetaData(place);
      position = read.trackingToken();
    }
    return Optional.ofNullable(next);
  }

  /**
   * A token names the highest place read; an event that was committed late fills a gap below it.
   */
  private static long place(@Nullable TrackingToken before, @Nullable TrackingToken after) {
    var read = (GapAwareTrackingToken) Objects.requireNonNull(after);
    if (!(before instanceof GapAwareTrackingToken known) || read.getIndex() > known.getIndex()) {
      return read.getIndex();
    }
    var filled = new TreeSet<>(known.getGaps());
    filled.removeAll(read.getGaps());
    return filled.last();
  }

  private boolean look() {
    if (!woken && System.nanoTime() - lastLook < BETWEEN_LOOKS) {
      return false;
    }
    woken = false;
    lastLook = System.nanoTime();
    fetched = engine.readEvents(position, false).iterator();
    return fetched.hasNext();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long started = System.nanoTime();
    while (peek().isEmpty()) {
      if (System.nanoTime() - started >= unit.toNanos(timeout)) {
        return false;
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      LockSupport.parkNanos(PAUSE);
    }
    return true;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (true) {
      Optional<TrackedEventMessage<?>> event = peek();
      if (event.isPresent()) {
        next = null;
        return event.get();
      }
      hasNextAvailable(1, TimeUnit.SECONDS);
    }
  }

  @Override
  public void close() {
    onClose.accept(this);
  }
}
