package org.subnotice.core.terms;

/** What it means that the controller says nothing until the period ends. */
public enum Silence {
  /** The subprocessor may be used. */
  CLEARED,
  /** The subprocessor may not be used. */
  REFUSED,
  /** Nothing: the contract asks for no declaration. */
  NO_EFFECT_NEEDED
}
