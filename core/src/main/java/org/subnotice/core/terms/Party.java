package org.subnotice.core.terms;

/** A side of the contract. */
public enum Party {
  CONTROLLER,
  PROCESSOR
}
