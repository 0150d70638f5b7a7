package org.subnotice.core.terms;

/** Whether the contract grants a right to object. */
public enum ObjectionRight {
  YES,
  /** The contract denies or omits it. */
  NONE,
  /** The contract is silent: what Art. 28(2) GDPR gives. */
  STATUTORY_FLOOR
}
