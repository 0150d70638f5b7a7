package org.subnotice.notifier.notice;

/** What happens when the controller objects in time. */
public enum OnObjection {
  /** The subprocessor stays barred for this controller until both sides have found a solution. */
  BARRED_UNTIL_RESOLVED,
  /** The processor goes on without the change or, where that is unreasonable, stops the service. */
  CONTINUE_WITHOUT_OR_STOP,
  /** The change is not made for this controller. */
  CHANGE_NOT_MADE
}
