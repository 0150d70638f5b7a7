package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.Step;

/** A computation as it is kept in an event: raw values, with the reasons in both languages. */
public record ComputedWindow(
    Instant receivedAt,
    LocalDate receiptDay,
    LocalDate rawLastDay,
    LocalDate lastDay,
    Instant closesAt,
    String zone,
    String period,
    String calendarVersion,
    List<Step> steps) {

  public static ComputedWindow of(Computation computation) {
    return new ComputedWindow(
        computation.receivedAt(),
        computation.receiptDay(),
        computation.rawLastDay(),
        computation.lastDay(),
        computation.closesAt(),
        computation.zone().getId(),
        computation.period().text(),
        computation.calendarVersion(),
        computation.steps());
  }

  /** The same, kept open until the day that the notice promised. */
  ComputedWindow promised(LocalDate day, Instant closing) {
    return new ComputedWindow(
        receivedAt, receiptDay, rawLastDay, day, closing, zone, period, calendarVersion, steps);
  }

  /** What the period was before it is extended. */
  Computation before(PeriodRules rules, Places places) {
    return new Computation(
        receivedAt,
        receiptDay,
        rawLastDay,
        lastDay,
        closesAt,
        steps,
        calendarVersion,
        rules,
        places);
  }
}
