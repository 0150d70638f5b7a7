package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages that have come in and that nobody has looked at. */
public interface InboundWork {

  /** In the order of their arrival; {@code after} is the last of the page before. */
  List<ArrivedMail> arrived(Optional<ArrivedMail> after, int limit);

  /**
   * @param id the same for the same message, however often it comes
   * @param arrivedAt when it reached the processor's system
   */
  record ArrivedMail(String id, Instant arrivedAt, byte[] message) {}

  /** Which message of ours travelled under that envelope id. */
  Optional<OurMessage> byEnvelope(String envelopeId);

  Optional<OurMessage> byMessageId(String messageId);

  /** To which window the operator has assigned a message that was about none of ours. */
  Optional<OurMessage> assigned(ArrivedMail mail);

  /** {@code recipient} is the reference of the contact to whom the notice went. */
  record OurMessage(String processor, String window, String messageId, String recipient) {}

  /**
   * Keeps the message for good where it belongs, and returns the hash of what is kept, hex. Does
   * not settle it.
   */
  String keep(ArrivedMail mail, OurMessage about);

  /** Destroys what has been about no message of ours for a month. */
  void forgetUnclaimed();

  /** Nobody has to look at it again; what is about no message of ours is kept apart. */
  void settle(ArrivedMail mail, String verdict, Optional<OurMessage> about);
}
