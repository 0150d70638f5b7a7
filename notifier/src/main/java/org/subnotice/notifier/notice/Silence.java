package org.subnotice.notifier.notice;

/** What it means when the controller says nothing until the end of the last day. */
public enum Silence {
  /** The subprocessor may be used. */
  CLEARED,
  /** The approval counts as refused. */
  REFUSED,
  /** Nothing follows from it: the agreement attaches no consequence. */
  NO_EFFECT
}
