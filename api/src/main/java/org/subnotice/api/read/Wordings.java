package org.subnotice.api.read;

import org.subnotice.core.wording.Wording;

/** What processors put around the fixed parts of their notices. */
@FunctionalInterface
public interface Wordings {

  /** The one in force; nothing of its own where it never chose any. */
  Wording of(String processor);
}
