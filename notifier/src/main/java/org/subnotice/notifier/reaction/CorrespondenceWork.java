package org.subnotice.notifier.reaction;

import org.subnotice.notifier.notice.Processor;

/** What a mail about a window says besides its occasion. */
public interface CorrespondenceWork {

  /** Who writes, in the clear. */
  Processor sender(String processor);

  /** The legal entity that the change is about. */
  String subprocessor(String processor, String change);

  /**
   * A mail is about to be sent: what comes back to it belongs to that window. Told again, it
   * changes nothing.
   *
   * @param recipient reference of the contact
   * @param envelopeSha256 of the id under which it travels
   */
  void sending(
      String processor, String window, String recipient, String messageId, String envelopeSha256);

  Addressees addressees(String processor, String agreement);
}
