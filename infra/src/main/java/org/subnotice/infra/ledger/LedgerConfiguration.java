package org.subnotice.infra.ledger;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.api.read.Witnesses;
import org.subnotice.core.ledger.SigningKey;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.timestamp.TimestampSettings;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.reaction.CorrespondenceWork;
import org.subnotice.notifier.reaction.ReturnAddresses;
import org.subnotice.notifier.reaction.WhenACheckpointIsMadeThenMailIt;
import tools.jackson.databind.json.JsonMapper;

/** The ledger follows the log, and answers for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LedgerSettings.class, TimestampSettings.class})
class LedgerConfiguration {

  @Bean
  SigningKey ledgerKey(SubnoticeProperties properties, LedgerSettings settings) {
    return KeptSigningKey.readOrMake(
        settings
            .ownKeyFile()
            .orElseGet(() -> properties.dataDir().resolve("keys").resolve("ledger.pem")));
  }

  @Bean
  StoredEvents storedEvents(JdbcClient database, JsonMapper json) {
    return new StoredEvents(database, json);
  }

  @Bean
  StoredSegments storedSegments(JdbcClient database) {
    return new StoredSegments(database);
  }

  @Bean
  Chaining chaining(
      StoredEvents events,
      StoredSegments segments,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    return new Chaining(events, segments, database, new TransactionTemplate(transactions));
  }

  @Bean
  StoredCheckpoints storedCheckpoints(JdbcClient database, SigningKey key) {
    return new StoredCheckpoints(database, key);
  }

  @Bean
  StoredTimestamps storedTimestamps(JdbcClient database) {
    return new StoredTimestamps(database);
  }

  /** Rests for ever where no authority is configured. */
  @Bean
  LedgerFollower stamping(StoredTimestamps timestamps, TimestampSettings settings, Clock clock) {
    Runnable work =
        settings
            .authority()
            .map(it -> new Stamping(timestamps, it, clock, RandomGenerator.getDefault()))
            .<Runnable>map(stamping -> stamping::run)
            .orElse(() -> {});
    return new LedgerFollower("timestamps", 1, work);
  }

  @Bean
  PostgresLedger ledger(
      Chaining chaining,
      StoredEvents events,
      StoredSegments segments,
      StoredCheckpoints checkpoints,
      StoredTimestamps timestamps,
      Clock clock) {
    return new PostgresLedger(chaining, events, segments, checkpoints, timestamps, clock);
  }

  @Bean
  OtherLedgers otherLedgers(JsonMapper json, SigningKey key, Clock clock) {
    return new OtherLedgers(json, key, clock);
  }

  @Bean
  Proofs proofs(
      PostgresLedger ledger,
      StoredEvents events,
      StoredSegments segments,
      StoredTimestamps timestamps,
      SigningKey key) {
    return new Proofs(ledger, events, segments, timestamps, key);
  }

  @Bean
  LedgerFollower ledgerFollower(PostgresLedger ledger, LedgerSettings settings) {
    return new LedgerFollower("ledger", 1, () -> ledger.follow(settings.checkpointEvery()));
  }

  @Bean
  Witnesses witnesses(TenantReader reader, Vault vault) {
    return new PostgresWitnesses(reader, vault);
  }

  @Bean
  LedgerFollower witnessing(
      JdbcClient database,
      CorrespondenceWork senders,
      Courier courier,
      ReturnAddresses returns,
      Vault vault,
      Clock clock) {
    var work = new PostgresWitnessingWork(database, senders);
    var mailing = new WhenACheckpointIsMadeThenMailIt(work, courier, returns, vault, clock);
    return new LedgerFollower("checkpoint-mail", 5, mailing::run);
  }
}
