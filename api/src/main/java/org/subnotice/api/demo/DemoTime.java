package org.subnotice.api.demo;

import java.time.Instant;

/** The clock of the demonstration, which runs and can be put forward. */
public interface DemoTime {

  Instant now();

  /** Puts the clock forward and returns its time once all work that came due has been done. */
  Instant advanceTo(Instant target);
}
