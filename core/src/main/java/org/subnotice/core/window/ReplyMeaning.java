package org.subnotice.core.window;

/** What a person says that another person's written answer means. */
public enum ReplyMeaning {
  OBJECTION,
  APPROVAL,
  /** Of an objection. */
  WITHDRAWAL,
  /** The notice was received, and nothing else is declared. */
  ACKNOWLEDGEMENT,
  /** A question, an enclosure, a word of thanks: no declaration. */
  OTHER
}
