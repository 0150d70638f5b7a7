package org.subnotice.core.period;

/** When a notice that lies in the recipient's mailbox counts as received (§ 130(1) BGB). */
public enum ReceiptRule {
  /** At the moment at which it can be retrieved, whatever the hour. */
  AVAILABLE,
  /**
   * Outside business hours on the next business day: the point that BGH VII ZR 895/21 left open,
   * and the later start that is safe for the controller.
   */
  BUSINESS_HOURS
}
