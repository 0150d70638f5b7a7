package org.subnotice.core.change;

/** Where a change stands. */
public enum ChangeState {
  /** Written down, dossier perhaps incomplete, not approved. */
  DRAFT,
  /** Complete and seen by a second pair of eyes. */
  READY,
  /** The controllers are being told; their windows run. */
  ANNOUNCED,
  /** Every window has come to its end. */
  DECIDED,
  /** Used for at least one agreement. */
  IN_USE,
  RETIRED,
  WITHDRAWN,
  /** Replaced by a change with new notices and new windows. */
  SUPERSEDED,
  /** Every controller stands against it. */
  ABANDONED
}
