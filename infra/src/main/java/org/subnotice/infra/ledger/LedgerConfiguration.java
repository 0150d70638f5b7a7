package org.subnotice.infra.ledger;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.ledger.SigningKey;
import org.subnotice.infra.SubnoticeProperties;
import tools.jackson.databind.json.JsonMapper;

/** The ledger follows the log, and answers for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {

  @Bean
  SigningKey ledgerKey(SubnoticeProperties properties, LedgerSettings settings) {
    return KeptSigningKey.readOrMake(
        settings
            .ownKeyFile()
            .orElseGet(() -> properties.dataDir().resolve("keys").resolve("ledger.pem")));
  }

  @Bean
  PostgresLedger ledger(
      JdbcClient database,
      JsonMapper json,
      PlatformTransactionManager transactions,
      SigningKey key,
      Clock clock) {
    var events = new StoredEvents(database, json);
    var segments = new StoredSegments(database);
    var chaining = new Chaining(events, segments, database, new TransactionTemplate(transactions));
    return new PostgresLedger(
        chaining, events, segments, new StoredCheckpoints(database, key), clock);
  }

  @Bean
  LedgerFollower ledgerFollower(PostgresLedger ledger, LedgerSettings settings) {
    return new LedgerFollower(() -> ledger.follow(settings.checkpointEvery()));
  }
}
