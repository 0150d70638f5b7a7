package org.subnotice.infra.erasure;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.order.People;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Persons;
import org.subnotice.api.read.Processors;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.embedded.MailFolder;
import org.subnotice.infra.work.Clerk;
import org.subnotice.infra.work.UpToDate;
import tools.jackson.databind.json.JsonMapper;

/** Who forgets. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class ErasureConfiguration {

  @Bean
  KeptMails keptMails(
      ObjectProvider<MailFolder> running, SubnoticeProperties properties, Clock clock) {
    return new KeptMails(
        Optional.ofNullable(running.getIfAvailable()), properties.dataDir().resolve("mail"), clock);
  }

  @Bean
  PostgresReadings readings(JdbcClient database, RetentionSettings retention, Clock clock) {
    return new PostgresReadings(database, retention.readings(), clock);
  }

  @Bean
  KeptErasures keptErasures(
      SubnoticeProperties properties,
      JdbcClient database,
      Decisions decisions,
      Vault vault,
      People people,
      UpToDate upToDate) {
    Path file = properties.dataDir().resolve("keys").resolve(ErasureList.NAME);
    return new KeptErasures(file.toAbsolutePath(), database, decisions, vault, people, upToDate);
  }

  @Bean
  Clerk retention(PostgresReadings readings, KeptErasures erasures, LogReleases releases) {
    return new Clerk("retention", List.of(readings, erasures, releases));
  }

  @Bean
  LogReleases releases(
      Decisions decisions,
      JdbcClient database,
      DueErasures due,
      Erasure erasure,
      UpToDate upToDate,
      Clock clock) {
    return new LogReleases(decisions, database, due, erasure, upToDate, clock);
  }

  @Bean
  Persons persons(JdbcClient database) {
    return new PostgresPersons(database);
  }

  @Bean
  DueErasures dueErasures(
      JdbcClient database,
      Processors processors,
      Vault vault,
      RetentionSettings retention,
      Clock clock) {
    return new PostgresDueErasures(
        database, new Zones(processors), vault, retention.evidence(), clock);
  }

  @Bean
  Erasure erasure(
      Decisions decisions,
      JdbcClient database,
      Vault vault,
      JsonMapper json,
      KeptMails mails,
      KeptErasures kept,
      Processors processors,
      UpToDate upToDate,
      RetentionSettings retention,
      Clock clock) {
    return new LogErasure(
        decisions,
        new PersonKeyRows(database),
        new Needs(database),
        new Matters(database),
        new OwnWords(database, vault, json),
        mails,
        kept,
        new Zones(processors),
        vault,
        upToDate,
        retention.evidence(),
        clock);
  }
}
