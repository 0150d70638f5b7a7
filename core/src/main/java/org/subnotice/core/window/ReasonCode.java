package org.subnotice.core.window;

/** The stable codes of reasons. */
public enum ReasonCode {
  /** On the list from the start, or used after a cleared change. */
  LISTED,
  CLEARED_BY_SILENCE,
  APPROVED_BY_CONTROLLER,
  OBJECTION_SETTLED,
  INFORMATION_GIVEN,
  /** A person found the service ancillary, and the contract exempts such services. */
  ANCILLARY_EXEMPT,
  /** The contract lets a failed subprocessor be replaced before the notice. */
  EMERGENCY_REPLACEMENT,
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
  /** An answer in the controller's own words waits for somebody to say what it means. */
  REPLY_UNREAD,
  /** Receipt rests on the word of a mail server (tier T1): a warning, or a bar by choice. */
  RECEIPT_CONTESTABLE,
  /** A named person let a contestable receipt suffice. */
  RECEIPT_ACCEPTED,
  /** A warning: an objection arrived after the period. */
  LATE_OBJECTION,
  REMOVED,
  /** The agreement has ended before that day. */
  AGREEMENT_NOT_IN_FORCE
}
