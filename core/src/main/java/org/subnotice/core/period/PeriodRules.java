package org.subnotice.core.period;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Everything a contract says, or a house default says in its place, about computing one period.
 *
 * @param startEvent what begins the period; only a receipt waits for business hours
 * @param zone whose civil day is the legal day
 * @param section193 whether a last day on a Saturday, Sunday or public holiday moves on; read only
 *     under {@link CalendarRule#BGB}
 * @param holidayPlace whose public holidays move the last day and interrupt business days
 * @param extraClosingDays treated like public holidays at every place: they can only lengthen
 */
public record PeriodRules(
    Period period,
    StartEvent startEvent,
    ZoneId zone,
    ReceiptRule receiptRule,
    BusinessHours businessHours,
    boolean section193,
    HolidayPlace holidayPlace,
    Set<LocalDate> extraClosingDays,
    CalendarRule calendarRule) {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final int MOST_CLOSING_DAYS = 1000;

  public PeriodRules {
    if (extraClosingDays.size() > MOST_CLOSING_DAYS) {
      throw new Refusal(
          RefusalCode.INVALID, "At most " + MOST_CLOSING_DAYS + " extra closing days can be set.");
    }
    extraClosingDays =
        extraClosingDays.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(new TreeSet<>(extraClosingDays));
  }

  /** The reading of every disputed point that is safest for the controller. */
  public static PeriodRules houseDefaults(Period period) {
    return new PeriodRules(
        period,
        StartEvent.RECEIPT,
        BERLIN,
        ReceiptRule.BUSINESS_HOURS,
        BusinessHours.UNTIL_FIVE,
        true,
        HolidayPlace.UNION,
        Set.of(),
        CalendarRule.BGB);
  }

  public PeriodRules withPeriod(Period other) {
    return new PeriodRules(
        other,
        startEvent,
        zone,
        receiptRule,
        businessHours,
        section193,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withStartEvent(StartEvent other) {
    return new PeriodRules(
        period,
        other,
        zone,
        receiptRule,
        businessHours,
        section193,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withZone(ZoneId other) {
    return new PeriodRules(
        period,
        startEvent,
        other,
        receiptRule,
        businessHours,
        section193,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withReceiptRule(ReceiptRule other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        other,
        businessHours,
        section193,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withBusinessHours(BusinessHours other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        receiptRule,
        other,
        section193,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withSection193(boolean other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        receiptRule,
        businessHours,
        other,
        holidayPlace,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withHolidayPlace(HolidayPlace other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        receiptRule,
        businessHours,
        section193,
        other,
        extraClosingDays,
        calendarRule);
  }

  public PeriodRules withExtraClosingDays(Set<LocalDate> other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        receiptRule,
        businessHours,
        section193,
        holidayPlace,
        other,
        calendarRule);
  }

  public PeriodRules withCalendarRule(CalendarRule other) {
    return new PeriodRules(
        period,
        startEvent,
        zone,
        receiptRule,
        businessHours,
        section193,
        holidayPlace,
        extraClosingDays,
        other);
  }
}
