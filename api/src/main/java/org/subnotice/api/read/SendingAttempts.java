package org.subnotice.api.read;

import java.util.List;

/** What was tried to tell the controller of a window. */
public interface SendingAttempts {

  /** The oldest first. */
  List<AttemptView> of(String processor, String window);
}
