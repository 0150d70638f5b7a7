package org.subnotice.core.window;

/** Where one controller's window stands. */
public enum WindowState {
  PLANNED,
  NOTICE_PREPARED,
  /** Handed over for every recipient, not yet received as the contract demands. */
  NOTICE_SENT,
  /** No designated address has taken the notice. */
  UNDELIVERED,
  /** The objection window runs. */
  OPEN,
  /** A contract that only wants information: told, with the statutory objection left. */
  INFORMED,
  /** A contract that wants prior consent: silence will refuse. */
  AWAITING_APPROVAL,
  APPROVED,
  APPROVED_EARLY,
  REFUSED,
  OBJECTED,
  /** The affected service is being stopped for this controller. */
  STOPPING,
  STOPPED,
  LAPSED,
  CLEARED,
  /** The receipt turned out to be none; a new notice is due. */
  VOIDED,
  /** Ended without a decision, because the change or the agreement ended. */
  SUPERSEDED;

  /** Whether time or the controller may still bring this window to its end by themselves. */
  public boolean running() {
    return this == OPEN || this == INFORMED || this == AWAITING_APPROVAL;
  }

  /** Whether the notice is on its way and no period runs yet. */
  public boolean beforeReceipt() {
    return this == PLANNED
        || this == NOTICE_PREPARED
        || this == NOTICE_SENT
        || this == UNDELIVERED
        || this == VOIDED;
  }

  /** Whether an emergency replacement may be used: nobody has said no, whoever knows of it yet. */
  boolean inEmergency() {
    return switch (this) {
      case PLANNED,
          NOTICE_PREPARED,
          NOTICE_SENT,
          UNDELIVERED,
          VOIDED,
          OPEN,
          INFORMED,
          AWAITING_APPROVAL,
          APPROVED,
          APPROVED_EARLY,
          LAPSED,
          CLEARED ->
          true;
      case REFUSED, OBJECTED, STOPPING, STOPPED, SUPERSEDED -> false;
    };
  }
}
