package org.subnotice.core.window;

/** The stable codes of reasons. */
public enum ReasonCode {
  /** On the list from the start, or used after a cleared change. */
  LISTED,
  CLEARED_BY_SILENCE,
  APPROVED_BY_CONTROLLER,
  OBJECTION_SETTLED,
  INFORMATION_GIVEN,
  NOT_ANNOUNCED,
  NOTICE_NOT_RECEIVED,
  WINDOW_OPEN,
  APPROVAL_AWAITED,
  OBJECTED,
  SERVICE_STOPPING,
  SERVICE_STOPPED,
  REFUSED,
  ENDED,
  BEFORE_EARLIEST_USE,
  TRANSFER_BASIS_EXPIRED,
  DUE_DILIGENCE_NOT_PRESENTED,
  /** A warning: receipt rests on the word of a mail server (tier T1). */
  RECEIPT_CONTESTABLE,
  /** A warning: an objection arrived after the period. */
  LATE_OBJECTION,
  REMOVED
}
