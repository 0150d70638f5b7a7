package org.subnotice.infra.exhibit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.ExhibitOrders;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.work.UpToDate;

/** Who keeps exhibits. */
@Configuration(proxyBeanMethods = false)
class ExhibitConfiguration {

  @Bean
  ExhibitOrders exhibitOrders(
      Decisions decisions, WindowDecider windows, JdbcClient database, UpToDate upToDate) {
    return new LogExhibitOrders(decisions, windows, database, upToDate);
  }

  @Bean
  PostgresExhibits exhibits(TenantReader reader, Vault vault) {
    return new PostgresExhibits(reader, vault);
  }
}
