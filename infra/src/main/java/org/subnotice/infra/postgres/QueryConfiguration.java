package org.subnotice.infra.postgres;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Correspondence;
import org.subnotice.api.read.Engagements;
import org.subnotice.api.read.Erasures;
import org.subnotice.api.read.History;
import org.subnotice.api.read.Letters;
import org.subnotice.api.read.Links;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Press;
import org.subnotice.api.read.Previews;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.ReadingLog;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.api.read.SentNotices;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.read.Worklist;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.Permissions;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.projection.SealedWordings;
import org.subnotice.infra.work.Planning;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.Reproduction;
import org.subnotice.notifier.notice.PdfPress;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.DryRun;
import org.subnotice.notifier.reaction.NoticeLetters;
import org.subnotice.notifier.reaction.NoticeMail;
import org.subnotice.notifier.reaction.TellingWork;
import org.subnotice.notifier.reaction.TermsInForce;
import tools.jackson.databind.json.JsonMapper;

/** Who answers which question of the outside. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

  @Bean
  TenantReader tenantReader(@Qualifier("readerDataSource") DataSource reader) {
    return new TenantReader(reader);
  }

  @Bean
  Opening opening(Vault vault) {
    return new Opening(vault);
  }

  @Bean
  EngagementViews engagementViews(JsonMapper json, Vault vault) {
    return new EngagementViews(json, vault);
  }

  @Bean
  Processors processors(JdbcClient database, Opening opening) {
    return new PostgresProcessors(database, opening);
  }

  @Bean
  Tokens tokens(JdbcClient database) {
    return new PostgresTokens(database);
  }

  @Bean
  Links links(JdbcClient database) {
    return new PostgresLinks(database);
  }

  @Bean
  Agreements agreements(TenantReader reader, Opening opening) {
    return new PostgresAgreements(reader, opening);
  }

  @Bean
  Register register(TenantReader reader, EngagementViews engagements) {
    return new PostgresRegister(reader, engagements);
  }

  @Bean
  OtherRegisters otherRegisters(JsonMapper json) {
    return new OtherRegisters(json);
  }

  @Bean
  Changes changes(TenantReader reader, Opening opening, EngagementViews engagements, Clock clock) {
    return new PostgresChanges(reader, opening, engagements, new SendingRates(clock));
  }

  @Bean
  Windows windows(
      TenantReader reader,
      JsonMapper json,
      Opening opening,
      EngagementViews engagements,
      HolidayCalendar holidays) {
    return new PostgresWindows(reader, new WindowRows(json, opening, engagements));
  }

  @Bean
  SendingAttempts sendingAttempts(TenantReader reader) {
    return new PostgresSendingAttempts(reader);
  }

  @Bean
  Letters letters(
      TenantReader reader,
      TellingWork telling,
      TermsInForce terms,
      Deciding log,
      NoticeMail mail,
      Courier courier,
      PdfPress press) {
    return new PrintedLetters(reader, new NoticeLetters(telling, terms, log, mail, courier, press));
  }

  @Bean
  SentNotices sentNotices(Deciding log, Reproduction reproduction) {
    return new LogSentNotices(log, reproduction);
  }

  @Bean
  Worklist worklist(TenantReader reader) {
    return new PostgresWorklist(reader);
  }

  @Bean
  Tasks tasks(TenantReader reader, Clock clock) {
    return new PostgresTasks(reader, clock);
  }

  @Bean
  WindowTermsOf windowTerms(TenantReader reader, JsonMapper json) {
    return new PostgresWindowTerms(reader, json);
  }

  @Bean
  History history(TenantReader reader, Opening opening) {
    return new PostgresHistory(reader, opening);
  }

  @Bean
  Press press(PdfPress press) {
    return press::print;
  }

  @Bean
  Authorisations authorisations(TenantReader reader, EngagementViews engagements) {
    return new PostgresAuthorisations(reader, engagements);
  }

  @Bean
  Engagements engagements(TenantReader reader, EngagementViews engagements) {
    return new PostgresEngagements(reader, engagements);
  }

  @Bean
  Objections objections(TenantReader reader, Opening opening) {
    return new PostgresObjections(reader, opening);
  }

  @Bean
  Correspondence correspondence(
      TenantReader reader, JdbcClient database, EventStore log, Opening opening) {
    return new LogCorrespondence(reader, database, log, opening);
  }

  @Bean
  ReadingLog readingLog(TenantReader reader, Opening opening) {
    return new PostgresReadingLog(reader, opening);
  }

  @Bean
  Erasures erasures(TenantReader reader, Opening opening) {
    return new PostgresErasures(reader, opening);
  }

  @Bean
  PermissionAnswers permissionAnswers(
      TenantReader reader, Deciding log, HolidayCalendar holidays, UpToDate upToDate) {
    return new LogPermissionAnswers(reader, log, new Permissions(holidays), upToDate);
  }

  @Bean
  Wordings wordings(TenantReader reader, JsonMapper json, Vault vault) {
    return new PostgresWordings(reader, new SealedWordings(json, vault));
  }

  @Bean
  DryRun dryRun(TellingWork telling, TermsInForce terms) {
    return new DryRun(telling, terms);
  }

  @Bean
  Examples examples(
      TellingWork telling,
      Vault vault,
      HolidayCalendar holidays,
      PdfPress press,
      SubnoticeProperties properties,
      Clock clock) {
    return new Examples(
        telling,
        vault,
        new WindowPeriod(holidays),
        press,
        properties.baseUrl().resolve("/n/preview"),
        clock);
  }

  @Bean
  Previews previews(
      Planning planning,
      DryRun dryRun,
      TenantReader reader,
      Examples examples,
      UpToDate upToDate,
      Clock clock) {
    return new PostgresPreviews(
        planning, dryRun, new DesignatedLanguages(reader), examples, upToDate, clock);
  }

  @Bean
  Plans plans(
      Planning planning,
      DryRun dryRun,
      JdbcClient database,
      Opening opening,
      HolidayCalendar holidays,
      UpToDate upToDate,
      Clock clock) {
    return new PostgresPlans(planning, dryRun, database, opening, holidays, upToDate, clock);
  }
}
