package org.subnotice.core.period;

import java.time.Instant;

/**
 * The least time that a controller has after its objection before the service may stop: a minimum
 * that protects the controller, which § 193 BGB neither shortens nor lengthens.
 */
public final class EarliestStop {

  private final LeadTime leadTime;

  public EarliestStop(HolidayCalendar calendar) {
    this.leadTime = new LeadTime(calendar);
  }

  /**
   * The service may not stop before that instant: 14 days from an objection received on day R end
   * at R + 15, 00:00 in the zone of the rules. An objection counts on the day on which it was
   * available, whatever the hour.
   */
  public Instant notBefore(PeriodRules rules, Places places, Instant objectionReceivedAt) {
    return notBeforeInSteps(rules, places, objectionReceivedAt).closesAt();
  }

  /** As {@link #notBefore}, with the written steps; {@code closesAt} is the earliest stop. */
  public Computation notBeforeInSteps(
      PeriodRules rules, Places places, Instant objectionReceivedAt) {
    PeriodRules forObjection = rules.withReceiptRule(ReceiptRule.AVAILABLE);
    return leadTime.earliestUseInSteps(forObjection, places, objectionReceivedAt);
  }
}
