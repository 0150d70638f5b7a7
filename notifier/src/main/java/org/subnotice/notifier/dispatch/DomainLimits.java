package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.subnotice.core.personal.EmailAddress;

/** How many messages one recipient domain gets in a minute: some servers block who sends more. */
public final class DomainLimits {

  private final int perMinute;
  private final Map<String, Integer> sent = new HashMap<>();
  private Instant minute = Instant.MIN;

  public DomainLimits(int perMinute) {
    this.perMinute = perMinute;
  }

  /** When to try again; empty when the message may go now, and then it is counted. */
  public synchronized Optional<Instant> wait(EmailAddress recipient, Instant now) {
    var current = now.truncatedTo(ChronoUnit.MINUTES);
    if (!current.equals(minute)) {
      sent.clear();
      minute = current;
    }
    int number = sent.merge(recipient.domain(), 1, Integer::sum);
    return number > perMinute ? Optional.of(current.plus(1, ChronoUnit.MINUTES)) : Optional.empty();
  }
}
