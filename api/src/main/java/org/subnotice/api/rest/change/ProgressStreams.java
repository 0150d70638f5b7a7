package org.subnotice.api.rest.change;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemException;

/**
 * Tells those who watch a fan-out how it goes on, once a second where something has changed and in
 * any case now and then, so that nobody between takes the connection for dead. A stream ends when
 * the fan-out does; who comes back after a break is told where it stands, whatever was missed.
 */
@Component
public class ProgressStreams implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressStreams.class);

  /** Of one processor, and of all. */
  static final int MOST = 20;

  static final int MOST_OF_ALL = 200;

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long EVERY_MILLIS = 1_000;

  private final KnownChanges known;
  private final Set<ProgressStream> open = ConcurrentHashMap.newKeySet();
  private final Map<String, AtomicInteger> numbers = new ConcurrentHashMap<>();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("progress").factory());
  private @Nullable Future<?> looks;

  ProgressStreams(KnownChanges known) {
    this.known = known;
  }

  /** {@code told} makes of a change what the stream says of it. */
  public SseEmitter watch(Caller caller, String change, Function<ChangeView, Object> told) {
    var now = known.of(caller, change);
    var emitter = new SseEmitter(LONGEST.toMillis());
    var stream = new ProgressStream(caller, change, emitter, told);
    admit(stream);
    emitter.onCompletion(() -> leave(stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> leave(stream));
    tell(stream, now);
    return emitter;
  }

  private void admit(ProgressStream stream) {
    var number = number(stream);
    if (number.incrementAndGet() > MOST || open.size() >= MOST_OF_ALL) {
      number.decrementAndGet();
      throw new ProblemException(
          Problem.of(
              ProblemCode.TOO_MANY_REQUESTS,
              "Close one of the streams that are open, or ask for the change now and then."));
    }
    open.add(stream);
  }

  private void leave(ProgressStream stream) {
    if (open.remove(stream)) {
      number(stream).decrementAndGet();
    }
  }

  private AtomicInteger number(ProgressStream stream) {
    return numbers.computeIfAbsent(stream.caller().processor(), _ -> new AtomicInteger());
  }

  private void look() {
    open.forEach(
        stream -> {
          try {
            tell(stream, known.of(stream.caller(), stream.change()));
          } catch (RuntimeException failure) {
            // Who comes back hears the reason, or that it is over.
            LOG.warn("The progress of {} could not be told", stream.change(), failure);
            stream.emitter().complete();
          }
        });
  }

  private void tell(ProgressStream stream, ChangeView change) {
    try {
      stream.tell(change);
    } catch (IOException | IllegalStateException gone) {
      leave(stream);
    }
  }

  @Override
  public void start() {
    looks =
        looking.scheduleWithFixedDelay(
            this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Before the server waits for requests that are under way: these would never end by themselves.
   */
  @Override
  public void stop() {
    looks = null;
    looking.shutdownNow();
    open.forEach(stream -> stream.emitter().complete());
  }

  @Override
  public boolean isRunning() {
    return looks != null;
  }
}
