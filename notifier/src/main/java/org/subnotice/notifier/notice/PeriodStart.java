package org.subnotice.notifier.notice;

/** What the period runs from, by the agreement. */
public enum PeriodStart {
  RECEIPT,
  SENDING,
  PUBLICATION
}
