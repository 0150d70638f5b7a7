package org.subnotice.core.terms;

import java.util.Optional;
import java.util.Set;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.StartEvent;

/**
 * The flat rules for one engagement under one agreement, as a window keeps them for good.
 *
 * @param terms the terms from which they come
 * @param version the version of those terms
 * @param variant the name of the variant that applied
 */
public record AppliedTerms(
    TermsId terms, String version, Optional<String> variant, StatedValues stated) implements Terms {

  @Override
  public <T> Value<T> value(Parameter<T> parameter) {
    return stated.valueOf(parameter);
  }

  /** How the last day of the objection period is computed, from the {@link #startEvent()}. */
  public PeriodRules windowRules() {
    return rules(objectionPeriod().value()).withStartEvent(startEvent().value());
  }

  /**
   * How the end of the lead time before the first use is computed, from receipt of the notice.
   * Counted as full days by analogy to a backward period, which § 193 BGB does not move.
   */
  public Optional<PeriodRules> leadRules() {
    return noticeLead().value().map(this::rules).map(rules -> rules.withSection193(false));
  }

  /**
   * How the earliest stop of a service is computed, from receipt of the objection at whatever hour:
   * a protective minimum, which § 193 BGB does not move.
   */
  public Optional<PeriodRules> stopRules() {
    return stopMinPeriod()
        .value()
        .map(this::rules)
        .map(rules -> rules.withSection193(false).withReceiptRule(ReceiptRule.AVAILABLE));
  }

  private PeriodRules rules(Period period) {
    return new PeriodRules(
        period,
        StartEvent.RECEIPT,
        zone().value(),
        receiptRule().value(),
        businessHours().value(),
        applySection193().value(),
        holidayPlace().value(),
        Set.copyOf(extraClosingDays().value()),
        calendarRule().value());
  }
}
