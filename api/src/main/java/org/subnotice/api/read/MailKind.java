package org.subnotice.api.read;

/** What a message is by its form. Only a person's answer can be a declaration. */
public enum MailKind {
  /** The notice has reached nobody at that address. */
  BOUNCED,
  DELAYED,
  DELIVERED,
  RELAYED,
  EXPANDED,
  AUTO_REPLY,
  OUT_OF_OFFICE,
  /** A person's read receipt, sent by hand: knows of the notice, and declares nothing. */
  ACKNOWLEDGED,
  /** A program's read receipt: the notice lies in the mailbox. */
  DISPOSED,
  REPLY,
  /** From a machine, and not understood. */
  UNKNOWN
}
