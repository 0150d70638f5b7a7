package org.subnotice.api.read;

/** What a window says of the use of a subprocessor under one agreement. */
public enum Standing {
  /** Nothing has been decided, or what was decided has fallen away. */
  UNDECIDED,
  AUTHORISED,
  /** After an objection, or because the controller did not consent. */
  BLOCKED
}
