package org.subnotice.notifier.notice;

/** A place in a notice whose words differ from recipient to recipient. */
public enum Slot {
  RECIPIENT(24),
  CONTROLLER(32),
  REFERENCE(20),
  LINK(60),
  RECEIPT_DAY(18),
  LAST_DAY(18),
  END_OF_LAST_DAY(50),
  PREPARED(50),
  /** The last day as calendars write it, such as 20261207. */
  CALENDAR_DAY(16),
  /** The day after it. */
  CALENDAR_NEXT_DAY(16),
  /** The instant of preparing, such as 20261123T090000Z. */
  CALENDAR_STAMP(16),
  /** Tells entries apart and does not give the link away: calendars are often shared. */
  CALENDAR_ID(16);

  private final int usualLength;

  Slot(int usualLength) {
    this.usualLength = usualLength;
  }

  /** How many characters its words have as a rule: lines are wrapped for it. */
  int usualLength() {
    return usualLength;
  }
}
