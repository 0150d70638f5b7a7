package org.subnotice.notifier.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every attempt to hand a message over, as a row of proof: written before the message goes out and
 * completed after, so that whoever dies in between leaves an attempt whose outcome is unknown.
 */
public interface Attempts {

  /** All attempts about these windows, the oldest first. */
  List<Attempt> of(Collection<String> windows);

  /**
   * Completes one attempt and begins another; both are on record when it returns, whatever becomes
   * of this program. Callers of the same moment share one transaction.
   *
   * @return false when the attempt begun was begun by somebody else, and must not be made
   */
  boolean write(Optional<Answered> answered, Optional<Begun> begun);
}
