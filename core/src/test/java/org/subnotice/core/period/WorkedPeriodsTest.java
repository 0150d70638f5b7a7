package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

class WorkedPeriodsTest {

  private static final Seat BERLIN = Seat.of("DE", "DE-BE");
  private static final Places IN_BERLIN = new Places(BERLIN, BERLIN);

  private final PeriodComputation computation = new PeriodComputation(new GermanHolidays());

  @ParameterizedTest
  @CsvSource({
    "2026-12-04, 2027-01-01, 2027-01-04, 2027-01-04T23:00:00Z",
    "2026-11-27, 2026-12-25, 2026-12-28, 2026-12-28T23:00:00Z",
    "2026-09-05, 2026-10-03, 2026-10-05, 2026-10-05T22:00:00Z"
  })
  void four_weeks_before_a_change_of_the_agreement(
      LocalDate received, LocalDate raw, LocalDate last, Instant closesAt) {
    PeriodRules rules = house("P4W").withReceiptRule(ReceiptRule.AVAILABLE);
    Computation computed = computation.compute(rules, IN_BERLIN, noon(received));
    assertThat(PeriodVector.Expected.of(computed))
        .isEqualTo(new PeriodVector.Expected(received, raw, last, closesAt));
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, 2027-01-31, 2027-02-28, BGB § 188(3)",
    "P1M, 2028-01-31, 2028-02-29, BGB § 188(3)",
    "P1M, 2027-02-28, 2027-03-28, BGB § 188(2)",
    "P3M, 2026-11-15, 2027-02-15, BGB § 188(2)",
    "P1Y, 2028-02-29, 2029-02-28, BGB § 188(3)",
    "P1Y, 2026-11-23, 2027-11-23, BGB § 188(2)",
    "P2W, 2026-11-23, 2026-12-07, BGB § 188(2)",
    "P10BD, 2026-12-18, 2027-01-05, BGB § 186"
  })
  void weeks_months_years_and_business_days_cite_their_rule(
      String period, LocalDate received, LocalDate raw, String rule) {
    PeriodRules rules = house(period).withReceiptRule(ReceiptRule.AVAILABLE);
    Computation computed = computation.compute(rules, IN_BERLIN, noon(received));
    assertThat(computed.rawLastDay()).isEqualTo(raw);
    assertThat(computed.steps()).element(2).extracting(Step::rule).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T19:00:00Z, 2026-03-29T19:00:00Z",
    "2026-10-24T18:00:00Z, 2026-10-25T18:00:00Z"
  })
  void twenty_four_hours_elapse_across_a_clock_change(Instant known, Instant until) {
    assertThat(computation.compute(house("PT24H"), IN_BERLIN, known).closesAt()).isEqualTo(until);
  }

  @Test
  void the_regulation_does_not_count_the_hour_of_the_event() {
    PeriodRules rules = house("PT72H").withCalendarRule(CalendarRule.REG_1182_71);
    assertThat(closesAt(rules, "2026-12-24T09:20:00Z")).isEqualTo("2026-12-27T10:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, 2026-11-26, 2026-11-27",
    "P2D, 2026-11-26, 2026-11-30",
    "P2D, 2026-11-27, 2026-12-01",
    "P3D, 2026-11-27, 2026-12-01",
    "P3D, 2026-12-23, 2026-12-28"
  })
  void under_the_regulation_two_days_or_more_contain_two_working_days(
      String period, LocalDate received, LocalDate last) {
    PeriodRules rules =
        house(period).withCalendarRule(CalendarRule.REG_1182_71).withSection193(false);
    assertThat(computation.compute(rules, IN_BERLIN, noon(received)).lastDay()).isEqualTo(last);
  }

  @Test
  void plain_calendar_days_end_on_a_holiday_too() {
    PeriodRules rules = house("P14D").withCalendarRule(CalendarRule.PLAIN_CALENDAR);
    assertThat(closesAt(rules, "2026-12-18T10:00:00Z")).isEqualTo("2027-01-01T23:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T16:00:00Z, 2026-11-27",
    "2026-11-27T16:00:00.000000001Z, 2026-11-30",
    "2026-11-26T23:00:00Z, 2026-11-27",
    "2026-11-28T09:00:00Z, 2026-11-30",
    "2026-12-25T09:00:00Z, 2026-12-28"
  })
  void five_o_clock_sharp_is_still_within_business_hours(Instant received, LocalDate day) {
    assertThat(computation.compute(house("P14D"), IN_BERLIN, received).receiptDay()).isEqualTo(day);
  }

  @Test
  void other_business_hours_move_the_border() {
    PeriodRules rules =
        house("P14D").withBusinessHours(new BusinessHours(LocalTime.of(8, 0), LocalTime.of(19, 0)));
    Instant evening = Instant.parse("2026-11-27T17:30:00Z");
    Instant early = Instant.parse("2026-11-27T05:00:00Z");
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertThat(computation.compute(rules, IN_BERLIN, evening).receiptDay()).isEqualTo(friday);
    assertThat(computation.compute(rules, IN_BERLIN, early).receiptDay()).isEqualTo(friday);
  }

  @Test
  void the_receipt_asks_only_for_the_holidays_of_the_controller() {
    Places places = new Places(BERLIN, Seat.of("DE", "DE-NW"));
    Instant corpusChristi = Instant.parse("2026-06-04T08:00:00Z");
    assertThat(computation.compute(house("P14D"), places, corpusChristi).receiptDay())
        .isEqualTo("2026-06-04");
  }

  @ParameterizedTest
  @CsvSource({"CONTROLLER, 2026-06-04", "PROCESSOR, 2026-06-05", "UNION, 2026-06-05"})
  void the_place_decides_whose_holiday_moves_the_last_day(HolidayPlace place, LocalDate last) {
    Places places = new Places(BERLIN, Seat.of("DE", "DE-NW"));
    Instant received = Instant.parse("2026-05-21T08:00:00Z");
    PeriodRules rules = house("P14D").withHolidayPlace(place);
    assertThat(computation.compute(rules, places, received).lastDay()).isEqualTo(last);
  }

  @Test
  void an_agreed_closing_day_moves_the_last_day_as_a_holiday_does() {
    PeriodRules rules =
        house("P14D")
            .withExtraClosingDays(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)));
    Computation computed =
        computation.compute(rules, IN_BERLIN, Instant.parse("2026-12-10T10:00:00Z"));
    assertThat(computed.rawLastDay()).isEqualTo("2026-12-24");
    assertThat(computed.lastDay()).isEqualTo("2026-12-28");
  }

  @Test
  void the_civil_day_of_the_contracts_zone_is_the_legal_day() {
    PeriodRules rules = house("P14D").withZone(ZoneId.of("America/New_York"));
    Computation computed =
        computation.compute(rules, IN_BERLIN, Instant.parse("2026-10-28T02:00:00Z"));
    assertThat(computed.receiptDay()).isEqualTo("2026-10-28");
    assertThat(computed.closesAt()).isEqualTo("2026-11-12T05:00:00Z");
  }

  @Test
  void where_the_clock_skips_midnight_the_day_begins_when_it_begins() {
    PeriodRules rules =
        house("P14D").withZone(ZoneId.of("Africa/Cairo")).withReceiptRule(ReceiptRule.AVAILABLE);
    Computation computed =
        computation.compute(rules, IN_BERLIN, Instant.parse("2026-04-09T09:00:00Z"));
    assertThat(computed.lastDay()).isEqualTo("2026-04-23");
    assertThat(computed.closesAt()).isEqualTo("2026-04-23T22:00:00Z");
  }

  @Test
  void a_seat_abroad_brings_its_own_holidays() {
    HolidayCalendar nationalDay = new AustrianNationalDay();
    Places places = new Places(Seat.of("AT"), BERLIN);
    Computation computed =
        new PeriodComputation(nationalDay)
            .compute(house("P14D"), places, Instant.parse("2026-10-12T08:00:00Z"));
    assertThat(computed.rawLastDay()).isEqualTo("2026-10-26");
    assertThat(computed.lastDay()).isEqualTo("2026-10-27");
    assertThat(computed.calendarVersion()).isEqualTo("one day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1999-12-31T23:59:59Z", "2150-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
  void a_receipt_in_no_sane_year_is_refused(String receivedAt) {
    Instant received = Instant.parse(receivedAt);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> computation.compute(house("P14D"), IN_BERLIN, received))
        .matches(refusal -> refusal.code() == RefusalCode.INVALID);
  }

  @Test
  void business_hours_that_close_before_they_open_are_refused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new BusinessHours(LocalTime.NOON, LocalTime.NOON))
        .matches(refusal -> refusal.code() == RefusalCode.INVALID);
  }

  private record AustrianNationalDay() implements HolidayCalendar {
    @Override
    public Optional<Holiday> holiday(LocalDate day, Seat seat) {
      boolean isIt = seat.country().equals("AT") && day.equals(LocalDate.of(2026, 10, 26));
      return isIt ? Optional.of(new Holiday("Nationalfeiertag", "National Day")) : Optional.empty();
    }

    @Override
    public String version() {
      return "one day";
    }
  }

  private Instant closesAt(PeriodRules rules, String received) {
    return computation.compute(rules, IN_BERLIN, Instant.parse(received)).closesAt();
  }

  private static PeriodRules house(String period) {
    return PeriodRules.houseDefaults(Period.parse(period));
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
  }
}
