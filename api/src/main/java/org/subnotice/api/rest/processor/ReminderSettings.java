package org.subnotice.api.rest.processor;

import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kind;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.processor.Reminding;

/**
 * Whom to remind, in days such as {@code P3D}.
 *
 * @param on whether reminders are mailed; tasks arise either way
 * @param beforeLastDay how long before the last day
 * @param withoutAcknowledgement how long after a receipt that nobody confirmed
 * @param untilTask how long after a contestable receipt somebody has to look for better proof
 */
public record ReminderSettings(
    boolean on, String beforeLastDay, String withoutAcknowledgement, String untilTask) {

  private static final Kind<Days> DAYS =
      new Kind<>(node -> days(Kinds.PERIOD.reading().apply(node)), new Days(1));

  static ReminderSettings of(Reminding reminding) {
    return new ReminderSettings(
        reminding.reminders(),
        reminding.beforeLastDay().text(),
        reminding.withoutAcknowledgement().text(),
        reminding.untilTask().text());
  }

  /** What is left out stays as it {@code is}. */
  static Reminding read(JsonFields in, Reminding is) {
    return new Reminding(
        in.orElse("on", Kinds.YES_OR_NO, is.reminders()),
        in.orElse("beforeLastDay", DAYS, is.beforeLastDay()),
        in.orElse("withoutAcknowledgement", DAYS, is.withoutAcknowledgement()),
        in.orElse("untilTask", DAYS, is.untilTask()));
  }

  private static Days days(Period period) {
    if (period instanceof Days days && days.count() <= Reminding.MOST) {
      return days;
    }
    throw new Refusal(
        RefusalCode.INVALID, "Write whole days, at most " + Reminding.MOST + ", such as P3D.");
  }
}
