package org.subnotice.core.window;

/** How an objection was resolved. */
public enum Outcome {
  /** The service goes on and the subprocessor stays blocked for this controller. */
  CONTINUE_WITHOUT_CHANGE,
  /** The affected service ends for this controller. */
  STOP_SERVICE,
  OBJECTION_WITHDRAWN,
  CONTROLLER_TERMINATED,
  CLEARED_BY_AGREEMENT
}
