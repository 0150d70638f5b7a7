package org.subnotice.notifier.notice;

/** What a controller can declare about a change. */
public enum Declaration {
  OBJECTION,
  APPROVAL,
  /** The notice has arrived; says nothing about the change itself. */
  ACKNOWLEDGEMENT,
  /** Of an objection. */
  WITHDRAWAL
}
