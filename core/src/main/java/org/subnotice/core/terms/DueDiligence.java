package org.subnotice.core.terms;

/** How the processor's examination of a subprocessor reaches the controller. */
public enum DueDiligence {
  /** Unasked, before data are passed on: a gate of the first use. */
  UNASKED,
  ON_REQUEST,
  /** Only documented. */
  DOCUMENTED
}
