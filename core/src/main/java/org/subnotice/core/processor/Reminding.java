package org.subnotice.core.processor;

import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Period.Days;

/**
 * Whether controllers who have said nothing are reminded, and when a missing proof of receipt
 * becomes the task of a person. Whole days of the agreement's zone, at most 90.
 *
 * @param reminders whether reminders are mailed; a task arises either way
 * @param beforeLastDay how long before the last day who has not declared anything is reminded
 * @param withoutAcknowledgement how long after the receipt who has not confirmed it is asked to
 * @param untilTask how long after the receipt a person has to look for better proof
 */
public record Reminding(
    boolean reminders, Days beforeLastDay, Days withoutAcknowledgement, Days untilTask) {

  /** Days at most. */
  public static final int MOST = 90;

  /** No mail that no agreement asks for, unless the processor wants it sent in its name. */
  public static final Reminding HOUSE_DEFAULT =
      new Reminding(false, new Days(3), new Days(7), new Days(10));

  public Reminding {
    check(beforeLastDay);
    check(withoutAcknowledgement);
    check(untilTask);
  }

  private static void check(Days days) {
    if (days.count() > MOST) {
      throw new Refusal(
          RefusalCode.INVALID, "Remind within " + MOST + " days; a later one reaches nobody.");
    }
  }
}
