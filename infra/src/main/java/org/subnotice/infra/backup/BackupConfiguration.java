package org.subnotice.infra.backup;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.quartz.Scheduler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Register;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.axon.OtherLogs;
import org.subnotice.infra.ledger.OtherLedgers;
import org.subnotice.infra.postgres.OtherRegisters;
import org.subnotice.infra.projection.OtherReadModels;
import org.subnotice.infra.vault.OtherVaults;

/** Tests restores while the service runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RestoreTestSettings.class)
class BackupConfiguration {

  @Bean
  RestoredCopy restoredCopy(
      JdbcClient database,
      Register register,
      OtherLogs logs,
      OtherReadModels readModels,
      OtherLedgers ledgers,
      OtherVaults vaults,
      OtherRegisters registers) {
    return new RestoredCopy(database, register, logs, readModels, ledgers, vaults, registers);
  }

  @Bean
  RestoreTesting restoreTesting(
      SubnoticeProperties properties,
      DataSourceProperties login,
      JdbcClient database,
      RestoredCopy copy,
      Decisions decisions,
      Clock clock) {
    var place =
        new Place(
            properties.dataDir().toAbsolutePath().normalize(),
            Optional.of(
                new Place.Login(
                    Objects.requireNonNull(login.determineUrl()),
                    Objects.requireNonNullElse(login.determineUsername(), ""),
                    Objects.requireNonNullElse(login.determinePassword(), ""))));
    return new RestoreTesting(
        new RestoreTest(place, database, copy, clock), decisions, database, clock);
  }

  @Bean
  RestoreTestSchedule restoreTestSchedule(Scheduler scheduler, RestoreTestSettings settings) {
    return new RestoreTestSchedule(scheduler, settings);
  }

  @Bean
  RestoreTestHealth restoreTest(RestoreTesting testing, RestoreTestSettings settings) {
    return new RestoreTestHealth(testing, settings);
  }
}
