package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

  private final Queue<Outgoing> waiting;
  private final LinkedBlockingQueue<Optional<Given>> given = new LinkedBlockingQueue<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final Attempts attempts;
  private final Clock clock;

  HandingOver(List<Outgoing> mails, Attempts attempts, Clock clock) {
    waiting = new ConcurrentLinkedQueue<>(mails);
    this.attempts = attempts;
    this.clock = clock;
  }

  /** An answer that stands on record as an attempt. */
  record Given(Outgoing outgoing, Answered answered) {}

  /**
   * Returns when every mail was tried, or when there was no way to the server: then the rest waits
   * for the next run instead of each failing by itself.
   */
  void over(Lines lines, Consumer<List<Given>> record) {
    lines.start(connection -> work(connection, lines));
    int working = lines.number();
    while (working > 0) {
      var some = new ArrayList<Optional<Given>>();
      some.add(next());
      given.drainTo(some, AT_ONCE - 1);
      working -= (int) some.stream().filter(Optional::isEmpty).count();
      guarded(() -> record.accept(some.stream().flatMap(Optional::stream).toList()));
    }
    var first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  /** Waits on when interrupted: nobody may be sending still when the caller looks again. */
  private Optional<Given> next() {
    while (true) {
      try {
        return given.take();
      } catch (InterruptedException stopping) {
        waiting.clear();
      }
    }
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
      given.add(Optional.empty());
    }
  }

  private void workThrough(Connection connection, Lines lines) {
    Optional<Given> last = Optional.empty();
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      var begun = next.begun(clock.instant());
      boolean ours = attempts.write(last.map(Given::answered), Optional.of(begun));
      last.ifPresent(one -> given.add(Optional.of(one)));
      last = Optional.empty();
      if (ours) {
        var answer = connection.hand(next.mail().envelope(), next.mail().message());
        var kept = ReplyText.kept(answer.reply());
        last = Optional.of(new Given(next, new Answered(begun, answer, kept)));
        stopWithoutServer(answer, lines);
      }
    }
    attempts.write(last.map(Given::answered), Optional.empty());
    last.ifPresent(one -> given.add(Optional.of(one)));
  }

  private void stopWithoutServer(Acceptance answer, Lines lines) {
    if (answer instanceof RefusedForNow refused && refused.code().isEmpty()) {
      lines.cut();
      waiting.clear();
    }
  }
}
