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
  REPLY,
  /** From a machine, and not understood. */
  UNKNOWN
}
