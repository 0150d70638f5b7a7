package org.subnotice.infra.holidays;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the method of Oudin (1940). */
final class Easter {

  private Easter() {}

  static LocalDate sunday(int year) {
    int century = year / 100;
    int golden = year % 19;
    int age = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int fullMoon = age - (age / 28) * (1 - (29 / (age + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(fullMoon - weekday);
  }
}
