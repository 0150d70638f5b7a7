package org.subnotice.api.order;

import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;

/** Erases persons for good: their keys are destroyed, and a certificate stays in the log. */
public interface Erasure {

  /**
   * Erases the person of the caller's processor. Who is erased already stays so, and nothing more
   * happens. Refuses as NOT_FOUND whom this processor does not know, as STILL_NEEDED whom something
   * needs that goes on, and as RETENTION_RUNS, unless {@code force}, who is needed as evidence.
   */
  void erase(Caller caller, PersonRef person, Sealed reason, boolean force);
}
