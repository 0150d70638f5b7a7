package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A computed period with everything that is needed to prove it later.
 *
 * @param receivedAt the instant at which the declaration was available to its recipient
 * @param receiptDay the day on which it counts as received, in the zone of the rules
 * @param rawLastDay the last day before any shift
 * @param lastDay the last day on which the declaration may arrive
 * @param closesAt exclusive: a declaration is in time if received strictly before
 * @param steps how the result came about, in order
 * @param calendarVersion the public-holiday data that was used
 */
public record Computation(
    Instant receivedAt,
    LocalDate receiptDay,
    LocalDate rawLastDay,
    LocalDate lastDay,
    Instant closesAt,
    List<Step> steps,
    String calendarVersion,
    PeriodRules rules,
    Places places) {

  public Computation {
    steps = List.copyOf(steps);
  }

  public ZoneId zone() {
    return rules.zone();
  }

  public Period period() {
    return rules.period();
  }

  public ReceiptRule receiptRule() {
    return rules.receiptRule();
  }

  public boolean section193() {
    return rules.section193();
  }

  public HolidayPlace holidayPlace() {
    return rules.holidayPlace();
  }
}
