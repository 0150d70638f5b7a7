package org.subnotice.infra.holidays;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.core.period.HolidayCalendar;

/** The public holidays of all seats. */
@Configuration(proxyBeanMethods = false)
class HolidayConfiguration {

  @Bean
  HolidayCalendar holidayCalendar() {
    return new JollydayHolidayCalendar(OwnHolidays.bundled());
  }
}
