package org.subnotice.core.terms;

/** Whether an approval before the period ends lets the use begin. */
public enum EarlyUse {
  /** It does; a lead time before use still runs to its end. */
  ON_APPROVAL,
  /** The contract gives it no such effect. */
  NEVER
}
