package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForNow;
import org.subnotice.notifier.dispatch.Answered;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.BackOff;
import org.subnotice.notifier.dispatch.Begun;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.DomainLimits;
import org.subnotice.notifier.dispatch.Outcome;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.dispatch.ReplyText;

/**
 * Hands over mails that belong to no fan-out, one after the other, each attempt on record before
 * and after as those of notices are. The rows of a message alone say when it is tried again.
 */
public final class SingleSending {

  private final Courier courier;
  private final Attempts attempts;
  private final BackOff backOff;
  private final DomainLimits limits;
  private final Clock clock;

  public SingleSending(
      Courier courier, Attempts attempts, BackOff backOff, DomainLimits limits, Clock clock) {
    this.courier = courier;
    this.attempts = attempts;
    this.backOff = backOff;
    this.limits = limits;
    this.clock = clock;
  }

  Round open() {
    return new Round(courier.open());
  }

  /** What was tried about these windows, whatever kind of mail it was. */
  Tried tried(Collection<String> windows) {
    return new Tried(attempts.of(windows));
  }

  /** {@code recipient} is a reference, never an address. */
  record About(String processor, String window, String recipient, String messageId) {}

  /** The last word about a message. */
  record Settled(boolean accepted, Instant at, String reply) {}

  /** One connection and what became of it. */
  final class Round implements AutoCloseable {

    private final Connection connection;
    private boolean cut;

    private Round(Connection connection) {
      this.connection = connection;
    }

    /** There is no way to the server for now: the rest waits for the next run. */
    boolean isCut() {
      return cut;
    }

    /**
     * Empty while the message waits for another try. Where an earlier one settled it nothing goes
     * out. {@code mail} is written as of the first try, so that each try has the same bytes.
     */
    Optional<Settled> hand(About about, Tried tried, Function<Instant, OutgoingMail> mail) {
      var before = new TriedMessage(tried.of(about.messageId()));
      var known = before.settled(backOff);
      return known.isPresent() || before.waits(backOff, random(about, before), clock.instant())
          ? known
          : first(about, before, mail.apply(before.firstAt().orElseGet(clock::instant)));
    }

    private Optional<Settled> first(About about, TriedMessage before, OutgoingMail mail) {
      var now = clock.instant();
      var begun =
          new Begun(
              about.processor(),
              about.window(),
              about.messageId(),
              before.next(),
              about.recipient(),
              now);
      boolean ours =
          limits.wait(mail.toAddress(), now).isEmpty()
              && attempts.write(Optional.empty(), Optional.of(begun));
      return ours ? over(begun, mail) : Optional.empty();
    }

    private Optional<Settled> over(Begun begun, OutgoingMail mail) {
      var answer = connection.hand(mail.envelope(), courier.compose(mail));
      cut = answer instanceof RefusedForNow refused && refused.code().isEmpty();
      var answered = new Answered(begun, answer, ReplyText.kept(answer.reply()));
      attempts.write(Optional.of(answered), Optional.empty());
      return switch (answered.outcome()) {
        case ACCEPTED, REFUSED ->
            Optional.of(
                new Settled(answered.outcome() == Outcome.ACCEPTED, answer.at(), answered.reply()));
        case DEFERRED, UNKNOWN -> Optional.empty();
      };
    }

    @Override
    public void close() {
      connection.close();
    }
  }

  /** The same for the same try, as nobody keeps how long a message waits. */
  private static SplittableRandom random(About about, TriedMessage before) {
    return new SplittableRandom(31L * about.messageId().hashCode() + before.next());
  }
}
