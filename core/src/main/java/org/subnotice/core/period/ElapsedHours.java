package org.subnotice.core.period;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.subnotice.core.period.Period.Hours;

/** Hours as real time: 24 hours across a clock change are not the same time tomorrow. */
final class ElapsedHours {

  private ElapsedHours() {}

  static Instant end(Hours hours, PeriodRules rules, Instant from, List<Step> steps) {
    boolean regulation = rules.calendarRule() == CalendarRule.REG_1182_71;
    Instant start = regulation ? nextFullHour(rules, from) : from;
    steps.add(regulation ? fullHours(hours) : elapsed(hours));
    return start.plus(Duration.ofHours(hours.count()));
  }

  /** Art. 3(1) of the Regulation does not count the hour in which the event falls. */
  private static Instant nextFullHour(PeriodRules rules, Instant from) {
    return from.atOffset(rules.zone().getRules().getOffset(from))
        .truncatedTo(ChronoUnit.HOURS)
        .plusHours(1)
        .toInstant();
  }

  private static Step elapsed(Hours hours) {
    return new Step(
        CitedRule.CONTRACT,
        PeriodInWords.german(hours)
            + " verstreichen ab dem Ereignis, auch nachts, an Wochenenden, an Feiertagen und über"
            + " Zeitumstellungen hinweg; § 193 BGB gilt nicht.",
        PeriodInWords.english(hours)
            + " elapse from the event on, through nights, weekends, public holidays and clock"
            + " changes; § 193 BGB does not apply.");
  }

  private static Step fullHours(Hours hours) {
    return new Step(
        CitedRule.start(CalendarRule.REG_1182_71),
        "Die Stunde des Ereignisses zählt nicht mit; danach verstreichen "
            + PeriodInWords.german(hours)
            + ", Wochenenden und Feiertage eingeschlossen.",
        "The hour of the event is not counted; then "
            + PeriodInWords.english(hours)
            + " elapse, weekends and public holidays included.");
  }
}
