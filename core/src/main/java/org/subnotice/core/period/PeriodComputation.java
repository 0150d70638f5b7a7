package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.Period.Hours;

/**
 * Computes the last day of a period and writes down why, step by step.
 *
 * <p>Depends on nothing but its arguments and the calendar: neither the clock nor the zone or
 * locale of the machine. A later receipt never gives an earlier end.
 */
public final class PeriodComputation {

  private final HolidayCalendar calendar;
  private final Ending ending;

  public PeriodComputation(HolidayCalendar calendar) {
    this(calendar, Ending.DECLARATION);
  }

  PeriodComputation(HolidayCalendar calendar, Ending ending) {
    this.calendar = calendar;
    this.ending = ending;
  }

  /**
   * The period that the receipt at {@code receivedAt} starts. Hours run from that very instant, to
   * which neither the receipt rule nor a shift of the last day applies.
   *
   * <p>Refuses as INVALID a receipt before 2000 or after 2149, and a seat that the calendar does
   * not know.
   */
  public Computation compute(PeriodRules rules, Places places, Instant receivedAt) {
    CalendarRange.require(receivedAt);
    return rules.period() instanceof Hours hours
        ? inHours(hours, rules, places, receivedAt)
        : inDays(rules, places, receivedAt);
  }

  /**
   * The same period with more time: {@code rules} say how much and by which calendar, counted from
   * the end of the former period (§ 190 BGB). Refuses hours as INVALID: what has a last day is
   * lengthened by days.
   */
  public Computation extend(PeriodRules rules, Places places, Computation former) {
    if (rules.period() instanceof Hours) {
      throw new Refusal(
          RefusalCode.INVALID, "Extend the period by days, weeks or months.", "#/period");
    }
    List<Step> steps = new ArrayList<>(former.steps());
    WorkingDays workingDays =
        new WorkingDays(calendar, places.seats(rules.holidayPlace()), rules.extraClosingDays());
    LocalDate raw = RawLastDay.ofExtension(rules, former.lastDay(), workingDays, steps);
    LocalDate lastDay = ShiftedLastDay.of(rules, former.lastDay(), raw, workingDays, steps);
    Instant closesAt = lastDay.plusDays(1).atStartOfDay(rules.zone()).toInstant();
    steps.add(ClosingStep.of(ending, rules, lastDay, closesAt));
    return new Computation(
        former.receivedAt(),
        former.receiptDay(),
        raw,
        lastDay,
        closesAt,
        steps,
        calendar.version(),
        rules,
        places);
  }

  private Computation inDays(PeriodRules rules, Places places, Instant receivedAt) {
    List<Step> steps = new ArrayList<>(10);
    LocalDate receiptDay =
        ReceiptDay.at(calendar, rules, places.controller()).of(receivedAt, steps);
    WorkingDays workingDays =
        new WorkingDays(calendar, places.seats(rules.holidayPlace()), rules.extraClosingDays());
    LocalDate rawLastDay = RawLastDay.of(rules, receiptDay, workingDays, steps);
    LocalDate lastDay =
        switch (ending) {
          case DECLARATION -> ShiftedLastDay.of(rules, receiptDay, rawLastDay, workingDays, steps);
          case FIRST_ACT -> ShiftedLastDay.unmoved(rules, rawLastDay, steps);
        };
    Instant closesAt = lastDay.plusDays(1).atStartOfDay(rules.zone()).toInstant();
    steps.add(ClosingStep.of(ending, rules, lastDay, closesAt));
    return new Computation(
        receivedAt,
        receiptDay,
        rawLastDay,
        lastDay,
        closesAt,
        steps,
        calendar.version(),
        rules,
        places);
  }

  private Computation inHours(Hours hours, PeriodRules rules, Places places, Instant receivedAt) {
    List<Step> steps = new ArrayList<>(2);
    Instant closesAt = ElapsedHours.end(hours, rules, receivedAt, steps);
    LocalDate receiptDay = receivedAt.atZone(rules.zone()).toLocalDate();
    LocalDate lastDay = closesAt.minusNanos(1).atZone(rules.zone()).toLocalDate();
    steps.add(ClosingStep.of(ending, rules, lastDay, closesAt));
    return new Computation(
        receivedAt,
        receiptDay,
        lastDay,
        lastDay,
        closesAt,
        steps,
        calendar.version(),
        rules,
        places);
  }
}
