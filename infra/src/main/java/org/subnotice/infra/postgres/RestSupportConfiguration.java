package org.subnotice.infra.postgres;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.Outages;

/** What the routes need of the database besides orders and queries. */
@Configuration(proxyBeanMethods = false)
class RestSupportConfiguration {

  @Bean
  IdempotencyStore idempotencyStore(JdbcClient database) {
    return new PostgresIdempotencyStore(database);
  }

  @Bean
  Outages outages() {
    return new PostgresOutages();
  }
}
