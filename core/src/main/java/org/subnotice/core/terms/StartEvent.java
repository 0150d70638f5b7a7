package org.subnotice.core.terms;

/** What starts the objection period. */
public enum StartEvent {
  /** The sending of the notice. */
  SENDING,
  /** Its receipt (§ 130(1) BGB). */
  RECEIPT,
  /** The publication of the changed list. */
  PUBLICATION
}
