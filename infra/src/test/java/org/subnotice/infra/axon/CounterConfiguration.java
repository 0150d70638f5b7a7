package org.subnotice.infra.axon;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two readers of the tiny domain: one that fills a map, one that fails on demand. */
@TestConfiguration(proxyBeanMethods = false)
public class CounterConfiguration {

  @Bean
  EventFamilies counterEvents() {
    return EventFamilies.of(CounterEvent.class);
  }

  @Bean
  CounterTotals counterTotals() {
    return new CounterTotals();
  }

  @Bean
  Subscription counterTotalsSubscription(CounterTotals totals) {
    return Subscription.readModel("counter-totals", totals);
  }

  @Bean
  FragileReaction fragileReaction(JdbcClient database) {
    return new FragileReaction(database);
  }

  @Bean
  Subscription fragileSubscription(FragileReaction reaction) {
    return Subscription.reaction("fragile-reaction", reaction);
  }
}
