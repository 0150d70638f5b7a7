package org.subnotice.api.order;

import java.util.List;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;

/** Lets persons be erased by schedule: the step that no clock takes. */
@FunctionalInterface
public interface Releases {

  /** Erases at once who is due; the others go on the day on which they are, within a year. */
  void release(Caller caller, List<PersonRef> persons, Sealed reason);
}
