package org.subnotice.core.terms;

/** Whether a failing subprocessor may be replaced before the notice. */
public enum EmergencyReplacement {
  NOT_ALLOWED,
  /** Allowed, with notice after the fact; the right to object remains. */
  NOTICE_AFTERWARDS
}
