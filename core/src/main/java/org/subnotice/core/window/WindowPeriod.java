package org.subnotice.core.window;

import java.time.Instant;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.period.PeriodComputation;
import org.subnotice.core.period.StartEvent;

/** Computes the time that a controller has, from the event with which its contract begins it. */
public final class WindowPeriod {

  private final PeriodComputation periods;

  public WindowPeriod(HolidayCalendar holidays) {
    this(new PeriodComputation(holidays));
  }

  WindowPeriod(PeriodComputation periods) {
    this.periods = periods;
  }

  /**
   * The period of a controller that is told at {@code receivedAt}. Where the notice comes only
   * after the period that the contract lets begin earlier, there was no opportunity to object (Art.
   * 28(2) s. 2 GDPR), and the period runs from receipt.
   */
  public Computation of(
      WindowTerms terms, Instant publishedAt, Instant sentAt, Instant receivedAt) {
    var rules = terms.objectionRules();
    var begun =
        switch (terms.startEvent()) {
          case RECEIPT -> receivedAt;
          case SENDING -> sentAt;
          case PUBLICATION -> publishedAt;
        };
    var agreed = periods.compute(rules, terms.places(), begun);
    return agreed.closesAt().isAfter(receivedAt)
        ? agreed
        : periods.compute(rules.withStartEvent(StartEvent.RECEIPT), terms.places(), receivedAt);
  }

  /** The period as it will be if the controller is told at {@code now}. */
  public Computation expected(WindowTerms terms, Instant publishedAt, Instant now) {
    return of(terms, publishedAt, now, now);
  }
}
