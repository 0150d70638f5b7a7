package org.subnotice.infra.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.infra.timestamp.NoTimestamp;
import org.subnotice.infra.timestamp.TimestampAuthority;
import org.subnotice.notifier.dispatch.BackOff;

/**
 * Has checkpoints stamped, on a thread of its own: nobody waits for the authority. What is stamped
 * is found in the table each time, so that nothing is forgotten when it does not answer.
 */
final class Stamping {

  private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);
  private static final BackOff BACK_OFF =
      new BackOff(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(36_500));

  private final StoredTimestamps timestamps;
  private final TimestampAuthority authority;
  private final Clock clock;
  private final RandomGenerator random;
  private Instant notBefore = Instant.MIN;
  private int failures;

  Stamping(
      StoredTimestamps timestamps,
      TimestampAuthority authority,
      Clock clock,
      RandomGenerator random) {
    this.timestamps = timestamps;
    this.authority = authority;
    this.clock = clock;
    this.random = random;
  }

  void run() {
    if (clock.instant().isBefore(notBefore)) {
      return;
    }
    List<SignedCheckpoint> due = timestamps.due();
    for (int done = 0; done < due.size(); done++) {
      if (!stamped(due.get(done), due.size() - done)) {
        return;
      }
    }
  }

  private boolean stamped(SignedCheckpoint signed, int waiting) {
    try {
      timestamps.insert(signed, authority.stamp(StoredTimestamps.content(signed)));
      failures = 0;
      return true;
    } catch (NoTimestamp failure) {
      failures++;
      notBefore = BACK_OFF.next(clock.instant(), failures, random);
      LOG.warn(
          "The timestamp authority {} failed. {} {} checkpoints wait for it until {}",
          authority,
          failure.sentence(),
          waiting,
          notBefore);
      return false;
    }
  }
}
