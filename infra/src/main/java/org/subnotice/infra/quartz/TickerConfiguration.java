package org.subnotice.infra.quartz;

import java.time.Clock;
import org.quartz.Scheduler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the ticker. */
@Configuration(proxyBeanMethods = false)
class TickerConfiguration {

  @Bean
  Ticker ticker(Scheduler scheduler, Clock clock) {
    return new Ticker(scheduler, clock, Clock.systemUTC());
  }
}
