package org.subnotice.notifier.inbound;

import java.time.Instant;
import java.util.Optional;

/** What a message that came in is. */
public sealed interface Verdict {

  /**
   * The notice has reached nobody and never will: a server gave up.
   *
   * @param status such as {@code 5.1.1} (RFC 3463); empty where the report tells none
   * @param diagnostic what the server said, perhaps with addresses in it
   */
  record Bounced(String status, String diagnostic) implements Verdict {}

  /** A server is still trying; nothing follows. */
  record Delayed() implements Verdict {}

  /** It lies in the recipient's mailbox, since {@code at} by the clock of the reporting server. */
  record Delivered(Optional<Instant> at) implements Verdict {}

  /** Handed to a server that does not report any further. */
  record Relayed() implements Verdict {}

  /** Handed on to the members of a list. */
  record Expanded() implements Verdict {}

  /** A machine answered. It declares nothing. */
  record AutoReply() implements Verdict {}

  /** A mailbox answered in the absence of its owner: the notice has arrived, nobody has read it. */
  record OutOfOffice() implements Verdict {}

  /** A person looked at it and sent a read receipt by hand: knows of it, and says nothing to it. */
  record Acknowledged() implements Verdict {}

  /** A program did something with it in the recipient's mailbox: it has arrived there. */
  record Disposed() implements Verdict {}

  /** A person wrote; what it means, a person has to say. */
  record Reply() implements Verdict {}

  /** From a machine, and not understood. */
  record Unknown(String reason) implements Verdict {}

  /** The word under which it is kept. */
  default String word() {
    return switch (this) {
      case Bounced _ -> "BOUNCED";
      case Delayed _ -> "DELAYED";
      case Delivered _ -> "DELIVERED";
      case Relayed _ -> "RELAYED";
      case Expanded _ -> "EXPANDED";
      case AutoReply _ -> "AUTO_REPLY";
      case OutOfOffice _ -> "OUT_OF_OFFICE";
      case Acknowledged _ -> "ACKNOWLEDGED";
      case Disposed _ -> "DISPOSED";
      case Reply _ -> "REPLY";
      case Unknown _ -> "UNKNOWN";
    };
  }
}
