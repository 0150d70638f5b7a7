package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

class LeadTimeTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final Places IN_BERLIN =
      new Places(Seat.of("DE", "DE-BE"), Seat.of("DE", "DE-BE"));

  private final LeadTime leadTime = new LeadTime(new GermanHolidays());
  private final EarliestStop stopOfService = new EarliestStop(new GermanHolidays());
  private final PeriodRules days14 = PeriodRules.houseDefaults(Period.parse("P14D"));

  @ParameterizedTest
  @CsvSource({
    "2026-12-15, 2026-11-30, 2026-11-30",
    "2027-01-04, 2026-12-20, 2026-12-18",
    "2026-04-07, 2026-03-23, 2026-03-23"
  })
  void fourteen_full_days_lie_between_receipt_and_use(
      LocalDate use, LocalDate lastReceiptDay, LocalDate advised) {
    assertThat(leadTime.lastReceiptDay(days14, IN_BERLIN, use)).isEqualTo(lastReceiptDay);
    assertThat(leadTime.advisedReceiptDay(days14, IN_BERLIN, use)).isEqualTo(advised);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T22:59:59Z, AVAILABLE, 2026-12-14T23:00:00Z",
    "2026-11-30T23:00:00Z, AVAILABLE, 2026-12-15T23:00:00Z",
    "2026-11-30T22:59:59Z, BUSINESS_HOURS, 2026-12-15T23:00:00Z",
    "2026-12-18T09:00:00Z, BUSINESS_HOURS, 2027-01-01T23:00:00Z"
  })
  void use_may_begin_on_the_fifteenth_day_after_receipt_even_on_a_holiday(
      Instant received, ReceiptRule rule, Instant earliestUse) {
    PeriodRules rules = days14.withReceiptRule(rule);
    assertThat(leadTime.earliestUse(rules, IN_BERLIN, received)).isEqualTo(earliestUse);
  }

  @Test
  void the_regulation_does_not_move_a_backward_period_either() {
    PeriodRules rules = days14.withCalendarRule(CalendarRule.REG_1182_71);
    assertThat(leadTime.earliestUse(rules, IN_BERLIN, Instant.parse("2026-12-18T09:00:00Z")))
        .isEqualTo("2027-01-01T23:00:00Z");
  }

  @ParameterizedTest
  @EnumSource
  void the_last_receipt_day_is_the_latest_one_that_is_early_enough(CalendarRule rule) {
    for (String period : List.of("P14D", "P4W", "P1M", "P3M", "P1Y", "P10BD", "PT48H", "PT50H")) {
      PeriodRules rules =
          PeriodRules.houseDefaults(Period.parse(period))
              .withReceiptRule(ReceiptRule.AVAILABLE)
              .withCalendarRule(rule);
      for (LocalDate use = LocalDate.of(2027, 1, 1); use.getYear() < 2029; use = use.plusDays(1)) {
        LocalDate receipt = leadTime.lastReceiptDay(rules, IN_BERLIN, use);
        assertThat(earliestUse(rules, endOf(receipt)))
            .as(period + " " + use)
            .isBeforeOrEqualTo(use.atStartOfDay(ZONE).toInstant());
        assertThat(earliestUse(rules, endOf(receipt.plusDays(1))))
            .as(period + " " + use)
            .isAfter(use.atStartOfDay(ZONE).toInstant());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-11T12:00:00Z, 2026-12-25T23:00:00Z",
    "2026-04-02T12:00:00Z, 2026-04-16T22:00:00Z",
    "2026-04-02T21:59:59Z, 2026-04-16T22:00:00Z"
  })
  void the_service_stops_no_sooner_than_fourteen_days_after_the_objection(
      Instant objection, Instant notBefore) {
    assertThat(stopOfService.notBefore(days14, IN_BERLIN, objection)).isEqualTo(notBefore);
  }

  @Test
  void the_steps_say_from_when_the_act_is_allowed_and_why_its_day_does_not_move() {
    Computation computed =
        leadTime.earliestUseInSteps(days14, IN_BERLIN, Instant.parse("2026-12-18T09:00:00Z"));
    assertThat(computed.lastDay()).isEqualTo("2027-01-01");
    assertThat(computed.steps())
        .endsWith(
            new Step(
                "BGB § 193",
                "Die Zeit vor der Handlung schützt den Verantwortlichen; ihr letzter Tag verschiebt"
                    + " sich nicht.",
                "The time before the act protects the controller; its last day does not move."),
            new Step(
                "BGB § 188(1)",
                "Die Frist läuft bis einschließlich Freitag, 1. Januar 2027, 24:00 Uhr"
                    + " (Europe/Berlin); zulässig ist die Handlung ab 2027-01-01T23:00:00Z.",
                "The period runs up to and including Friday, 1 January 2027, 24:00"
                    + " (Europe/Berlin); the act is allowed from 2027-01-01T23:00:00Z on."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2150-01-01", "+999999999-12-31"})
  void a_use_in_no_sane_year_is_refused(LocalDate use) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> leadTime.lastReceiptDay(days14, IN_BERLIN, use))
        .matches(refusal -> refusal.code() == RefusalCode.INVALID);
  }

  private Instant earliestUse(PeriodRules rules, Instant received) {
    return leadTime.earliestUse(rules, IN_BERLIN, received);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
  }
}
