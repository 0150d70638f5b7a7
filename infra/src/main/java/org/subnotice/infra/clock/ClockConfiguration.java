package org.subnotice.infra.clock;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.subnotice.infra.SubnoticeProperties;

/** One clock for everything that decides by time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  /** Ticks in microseconds, all that the database keeps: what is read back equals what was said. */
  private static Clock system() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  @Bean
  @Profile("!demo")
  Clock clock() {
    return system();
  }

  @Bean
  @Profile("demo")
  DemoClock demoClock(SubnoticeProperties properties) {
    return DemoClock.in(
        properties.dataDir().resolve("demo-clock"), system(), properties.demo().start());
  }
}
