package org.subnotice.core.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws rules, seats and receipts from 2020 to 2035; the seed makes every case repeatable. */
public final class RandomCases {

  private static final long FROM = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
  private static final long UNTIL = Instant.parse("2036-01-01T00:00:00Z").getEpochSecond();
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/Lisbon",
          "America/New_York",
          "Asia/Beirut",
          "Africa/Cairo",
          "America/Santiago",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Asia/Kathmandu");

  private final Random random;

  public RandomCases(long seed) {
    this.random = new Random(seed);
  }

  public Instant receipt() {
    return Instant.ofEpochSecond(random.nextLong(FROM, UNTIL));
  }

  public Places places() {
    return new Places(seat(), seat());
  }

  /** Rules of the BGB in Berlin. */
  public PeriodRules rules() {
    PeriodRules rules = PeriodRules.houseDefaults(period()).withSection193(random.nextInt(4) > 0);
    return rules
        .withReceiptRule(oneOf(List.of(ReceiptRule.values())))
        .withHolidayPlace(oneOf(List.of(HolidayPlace.values())))
        .withBusinessHours(
            new BusinessHours(LocalTime.MIDNIGHT, LocalTime.of(9 + random.nextInt(15), 30)))
        .withExtraClosingDays(extraClosingDays());
  }

  /** Rules of every kind in zones of every kind. */
  public PeriodRules wildRules() {
    return rules()
        .withZone(ZoneId.of(oneOf(ZONES)))
        .withCalendarRule(oneOf(List.of(CalendarRule.values())))
        .withPeriod(random.nextInt(8) == 0 ? new Period.Hours(1 + random.nextInt(100)) : period());
  }

  public long secondsLater() {
    return random.nextLong(random.nextBoolean() ? 7200 : 400_000);
  }

  private Seat seat() {
    String land = oneOf(GermanHolidays.LAENDER);
    return Seat.of("DE", "DE-" + land);
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Period period() {
    return switch (random.nextInt(8)) {
      case 0 -> new Period.Weeks(1 + random.nextInt(12));
      case 1 -> new Period.Months(1 + random.nextInt(13));
      case 2 -> new Period.Years(1 + random.nextInt(2));
      case 3 -> new Period.BusinessDays(1 + random.nextInt(30));
      case 4 -> new Period.Days(1 + random.nextInt(120));
      default -> new Period.Days(14);
    };
  }

  private Set<LocalDate> extraClosingDays() {
    int year = 2020 + random.nextInt(16);
    return random.nextInt(3) > 0
        ? Set.of()
        : Set.of(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31), LocalDate.of(year, 7, 1));
  }
}
