package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Extensions (§ 190 BGB), periods with breaks (§ 191 BGB), and other events than receipt. */
class RarePeriodsTest {

  private static final Seat BERLIN = Seat.of("DE", "DE-BE");
  private static final Places PLACES = new Places(BERLIN, BERLIN);
  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-27T21:30:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  private final PeriodComputation periods = new PeriodComputation(new GermanHolidays());

  @Test
  void an_extension_follows_the_end_of_the_period_that_it_lengthens() {
    var fourteenDays = periods.compute(rules("P14D"), PLACES, MONDAY);

    var extended = periods.extend(rules("P1W"), PLACES, fourteenDays);

    assertThat(fourteenDays.lastDay()).isEqualTo("2026-12-07");
    assertThat(extended.lastDay()).isEqualTo("2026-12-14");
    assertThat(extended.steps()).extracting(Step::rule).contains("BGB § 190");
  }

  @Test
  void an_extension_begins_after_the_day_to_which_section_193_moved_the_end() {
    var untilMonday = periods.compute(rules("P14D"), PLACES, Instant.parse("2026-11-28T09:00:00Z"));
    assertThat(untilMonday.rawLastDay()).isEqualTo("2026-12-14");
    var untilTuesday =
        periods.compute(rules("P12D"), PLACES, Instant.parse("2026-12-14T09:00:00Z"));
    assertThat(untilTuesday.lastDay()).isEqualTo("2026-12-28");

    assertThat(periods.extend(rules("P1D"), PLACES, untilTuesday).lastDay())
        .isEqualTo("2026-12-29");
  }

  @Test
  void an_extension_in_hours_is_refused_with_a_sentence() {
    var former = periods.compute(rules("P14D"), PLACES, MONDAY);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> periods.extend(rules("PT24H"), PLACES, former))
        .extracting(Refusal::code)
        .isEqualTo(RefusalCode.INVALID);
  }

  @Test
  void with_breaks_a_month_has_thirty_days_and_a_year_365() {
    assertRaw(withBreaks("P1M"), "2026-12-23", "BGB § 191");
    assertRaw(withBreaks("P1Y"), "2027-11-23", "BGB § 191");
    assertRaw(withBreaks("P14D"), "2026-12-07", "BGB § 188(1)");
    assertThat(periods.compute(withBreaks("P2M"), PLACES, MONDAY).rawLastDay())
        .isEqualTo("2027-01-22");
    assertThat(periods.compute(rules("P2M"), PLACES, MONDAY).rawLastDay()).isEqualTo("2027-01-23");
  }

  @Test
  void backwards_a_month_with_breaks_has_thirty_days_too() {
    var use = LocalDate.parse("2027-03-31");
    var lead = new LeadTime(new GermanHolidays());

    assertThat(lead.lastReceiptDay(withBreaks("P1M"), PLACES, use)).isEqualTo("2027-02-28");
  }

  @Test
  void what_begins_with_the_sending_waits_for_no_business_hours() {
    var sent = periods.compute(starting(StartEvent.SENDING), PLACES, FRIDAY_NIGHT);
    var received = periods.compute(rules("P14D"), PLACES, FRIDAY_NIGHT);

    assertThat(sent.receiptDay()).isEqualTo("2026-11-27");
    assertThat(received.receiptDay()).isEqualTo("2026-11-30");
  }

  @Test
  void the_first_step_names_the_event_in_both_languages() {
    var sent = periods.compute(starting(StartEvent.SENDING), PLACES, MONDAY).steps().getFirst();
    var published =
        periods.compute(starting(StartEvent.PUBLICATION), PLACES, MONDAY).steps().getFirst();

    assertThat(sent.german()).startsWith("Absendung am Montag, 23. November 2026");
    assertThat(published.english()).startsWith("Published on Monday, 23 November 2026");
  }

  private void assertRaw(PeriodRules rules, String day, String rule) {
    var computed = periods.compute(rules, PLACES, MONDAY);
    assertThat(computed.rawLastDay()).isEqualTo(day);
    assertThat(computed.steps()).extracting(Step::rule).contains(rule);
  }

  private static PeriodRules rules(String period) {
    return PeriodRules.houseDefaults(Period.parse(period));
  }

  private static PeriodRules withBreaks(String period) {
    return rules(period).withCalendarRule(CalendarRule.BGB_WITH_BREAKS);
  }

  private static PeriodRules starting(StartEvent event) {
    return rules("P14D").withStartEvent(event);
  }
}
