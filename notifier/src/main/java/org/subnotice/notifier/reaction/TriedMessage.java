package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.subnotice.notifier.dispatch.Attempt;
import org.subnotice.notifier.dispatch.BackOff;
import org.subnotice.notifier.dispatch.Outcome;
import org.subnotice.notifier.reaction.SingleSending.Settled;

/** All attempts of one message, and what follows from them. */
record TriedMessage(List<Attempt> attempts) {

  int next() {
    return 1 + attempts.stream().mapToInt(Attempt::number).max().orElse(0);
  }

  Optional<Instant> firstAt() {
    return attempts.stream().map(Attempt::begunAt).min(Comparator.naturalOrder());
  }

  /** A server's last word, or ours after all that time. */
  Optional<Settled> settled(BackOff backOff) {
    return attempts.stream()
        .filter(one -> one.outcome() == Outcome.ACCEPTED || one.outcome() == Outcome.REFUSED)
        .map(one -> new Settled(one.outcome() == Outcome.ACCEPTED, endOf(one), one.reply()))
        .findFirst()
        .or(() -> givenUp(backOff));
  }

  /** Whether the last failure is too short a while ago. */
  boolean waits(BackOff backOff, RandomGenerator random, Instant now) {
    return last()
        .filter(one -> backOff.next(endOf(one), attempts.size(), random).isAfter(now))
        .isPresent();
  }

  private Optional<Settled> givenUp(BackOff backOff) {
    return last()
        .filter(last -> backOff.over(firstAt().orElseThrow(), endOf(last)))
        .map(last -> new Settled(false, endOf(last), words(last.reply())));
  }

  private Optional<Attempt> last() {
    return attempts.stream().max(Comparator.comparingInt(Attempt::number));
  }

  private static Instant endOf(Attempt attempt) {
    return attempt.endedAt().orElse(attempt.begunAt());
  }

  private static String words(String lastReply) {
    return "Given up after many tries. The last answer was: " + lastReply;
  }
}
