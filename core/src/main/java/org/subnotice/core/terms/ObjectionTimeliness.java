package org.subnotice.core.terms;

/** What must happen before the period ends. */
public enum ObjectionTimeliness {
  /** The objection is received (§ 130(1) BGB). */
  RECEIPT,
  /** The objection is sent, provably. */
  DISPATCH
}
