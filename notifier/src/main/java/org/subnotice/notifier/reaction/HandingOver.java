package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForNow;
import org.subnotice.notifier.dispatch.Answered;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.ReplyText;

/**
 * Hands some mails over by several connections, each attempt on record before and after. Answers
 * are collected as they come, so that they reach the log many at a time while sending goes on.
 */
final class HandingOver {

  private static final int AT_ONCE = 200;
  private static final Duration TOGETHER = Duration.ofMillis(100);

  private final Queue<Outgoing> waiting;
  private final LinkedBlockingQueue<Said> said = new LinkedBlockingQueue<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final Attempts attempts;
  private final Clock clock;

  HandingOver(List<Outgoing> mails, Attempts attempts, Clock clock) {
    waiting = new ConcurrentLinkedQueue<>(mails);
    this.attempts = attempts;
    this.clock = clock;
  }

  /** What a connection has to tell. */
  private sealed interface Said {}

  /** An answer that stands on record as an attempt. */
  record Given(Outgoing outgoing, Answered answered) implements Said {}

  /** The connection has nothing more to do. */
  private record Ended() implements Said {}

  /**
   * Returns when every mail was tried, or when there was no way to the server: then the rest waits
   * for the next run instead of each failing by itself.
   */
  void over(Lines lines, Consumer<List<Given>> record) {
    lines.start(connection -> work(connection, lines));
    int working = lines.number();
    while (working > 0) {
      var some = gathered(working);
      working -= ended(some);
      guarded(() -> record.accept(given(some)));
    }
    var first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  /** Each time that answers reach the log the disk is waited for, so some go together. */
  private List<Said> gathered(int working) {
    var some = new ArrayList<Said>();
    some.add(first());
    long start = System.nanoTime();
    var next = Optional.of(some.getFirst());
    while (next.isPresent() && some.size() < AT_ONCE && ended(some) < working) {
      next = next(TOGETHER.toNanos() - (System.nanoTime() - start));
      next.ifPresent(some::add);
    }
    return some;
  }

  /** Waits on when interrupted: nobody may be sending still when the caller looks again. */
  private Said first() {
    while (true) {
      try {
        return said.take();
      } catch (InterruptedException stopping) {
        waiting.clear();
      }
    }
  }

  private Optional<Said> next(long nanoseconds) {
    try {
      return Optional.ofNullable(said.poll(nanoseconds, TimeUnit.NANOSECONDS));
    } catch (InterruptedException stopping) {
      waiting.clear();
      return Optional.empty();
    }
  }

  private static int ended(List<Said> some) {
    return (int) some.stream().filter(Ended.class::isInstance).count();
  }

  private static List<Given> given(List<Said> some) {
    return some.stream().filter(Given.class::isInstance).map(Given.class::cast).toList();
  }

  private void guarded(Runnable some) {
    try {
      some.run();
    } catch (RuntimeException failed) {
      failure.compareAndSet(null, failed);
      waiting.clear();
    }
  }

  private void work(Connection connection, Lines lines) {
    try {
      guarded(() -> workThrough(connection, lines));
    } finally {
      said.add(new Ended());
    }
  }

  private void workThrough(Connection connection, Lines lines) {
    Optional<Given> last = Optional.empty();
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      var begun = next.begun(clock.instant());
      boolean ours = attempts.write(last.map(Given::answered), Optional.of(begun));
      last.ifPresent(said::add);
      last = Optional.empty();
      if (ours) {
        var answer = connection.hand(next.mail().envelope(), next.mail().message());
        var kept = ReplyText.kept(answer.reply());
        last = Optional.of(new Given(next, new Answered(begun, answer, kept)));
        stopWithoutServer(answer, lines);
      }
    }
    attempts.write(last.map(Given::answered), Optional.empty());
    last.ifPresent(said::add);
  }

  private void stopWithoutServer(Acceptance answer, Lines lines) {
    if (answer instanceof RefusedForNow refused && refused.code().isEmpty()) {
      lines.cut();
      waiting.clear();
    }
  }
}
