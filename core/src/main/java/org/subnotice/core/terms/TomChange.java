package org.subnotice.core.terms;

/** How changes of the technical and organisational measures reach the controller. */
public enum TomChange {
  /** Allowed while the level is kept; notice at once when it no longer suffices. */
  AT_ONCE_IF_INSUFFICIENT,
  ON_REQUEST,
  DOCUMENTED,
  /** Reviewed at intervals and published. */
  REVIEWED_AND_PUBLISHED
}
