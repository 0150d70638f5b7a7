package org.subnotice.notifier.reaction;

import org.subnotice.notifier.notice.Processor;

/** What a mail about a window says besides its occasion. */
public interface Correspondence {

  /** Who writes, in the clear. */
  Processor sender(String processor);

  /** The legal entity that the change is about. */
  String subprocessor(String processor, String change);

  Addressees addressees(String processor, String agreement);
}
