package org.subnotice.notifier.reaction;

import java.time.Instant;

/** What comes in from controllers, on whichever way. */
public interface Intake {

  /** Up to then every declaration that arrived has been taken in; never later than now. */
  Instant drainedUntil();
}
