package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.personal.Sealed;
import org.subnotice.notifier.notice.Declaration;
import org.subnotice.notifier.notice.Processor;

/** Which declarations after a notice have not been told by mail. */
public interface ConfirmingWork {

  List<DueConfirmation> due(int limit);

  /**
   * @param declaration its key
   * @param change that the declaration is about
   * @param declarant absent where the processor itself declares
   */
  record DueConfirmation(
      String processor,
      String change,
      String window,
      String agreement,
      String declaration,
      Declaration kind,
      Instant receivedAt,
      boolean timely,
      Optional<Sealed> declarant,
      Optional<Sealed> text) {}

  /**
   * A confirmation is about to be sent: what comes back to it belongs to that window. Told again,
   * it changes nothing.
   *
   * @param recipient reference of the contact
   * @param envelopeSha256 of the id under which it travels
   */
  void sending(DueConfirmation due, String messageId, String recipient, String envelopeSha256);

  /** Who confirms, in the clear. */
  Processor sender(String processor);

  /** The legal entity that the change is about. */
  String subprocessor(String processor, String change);

  Addressees addressees(String processor, String agreement);
}
