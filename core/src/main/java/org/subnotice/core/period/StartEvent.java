package org.subnotice.core.period;

/** What starts a period. */
public enum StartEvent {
  /** The sending of the notice, where the contract lets it suffice. */
  SENDING,
  /** Its receipt (§ 130(1) BGB). */
  RECEIPT,
  /** The publication of the changed list. */
  PUBLICATION
}
