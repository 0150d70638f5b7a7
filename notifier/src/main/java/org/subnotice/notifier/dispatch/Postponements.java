package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which messages wait for another try, and until when. */
public interface Postponements {

  List<Postponed> of(Collection<String> windows);

  /** Replaces what was known of the same recipients. */
  void put(List<Postponed> postponed);

  /** They wait no longer. */
  void remove(List<Postponed> postponed);

  /**
   * By window and recipient, not by message: a notice that is written anew meanwhile waits in place
   * of the old one.
   *
   * @param firstAt the first try that failed, from which the time of giving up counts
   * @param failures tries so far that failed
   */
  record Postponed(
      String processor,
      String window,
      String recipient,
      Instant firstAt,
      int failures,
      Instant nextAt) {}
}
