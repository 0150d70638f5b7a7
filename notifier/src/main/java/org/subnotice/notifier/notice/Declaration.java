package org.subnotice.notifier.notice;

/** What either side can declare about a change once it has been told. */
public enum Declaration {
  OBJECTION,
  APPROVAL,
  /** The notice has arrived; says nothing about the change itself. */
  ACKNOWLEDGEMENT,
  /** Of an objection. */
  WITHDRAWAL,
  /** By the processor: the change will not come. */
  CHANGE_WITHDRAWN,
  /** By the processor: the period is longer. */
  MORE_TIME;

  boolean byTheProcessor() {
    return this == CHANGE_WITHDRAWN || this == MORE_TIME;
  }
}
