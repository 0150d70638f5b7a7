package org.subnotice.infra.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Arrivals;
import org.subnotice.core.change.ChangeDecider;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.axon.ReadPosition;
import org.subnotice.infra.inbound.InboundSettings;
import org.subnotice.infra.mail.MailSettings;
import org.subnotice.infra.pdf.OpenHtmlPdfPress;
import org.subnotice.infra.quartz.Looking;
import org.subnotice.infra.quartz.Ticker;
import org.subnotice.infra.vault.Secrets;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.DomainLimits;
import org.subnotice.notifier.dispatch.EnvelopeIds;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.dispatch.NoticeStore;
import org.subnotice.notifier.dispatch.Postponements;
import org.subnotice.notifier.dispatch.Reproduction;
import org.subnotice.notifier.inbound.MailReading;
import org.subnotice.notifier.notice.PdfPress;
import org.subnotice.notifier.reaction.CorrespondenceWork;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.InboundWork;
import org.subnotice.notifier.reaction.Intake;
import org.subnotice.notifier.reaction.NoticeMail;
import org.subnotice.notifier.reaction.NoticePreparing;
import org.subnotice.notifier.reaction.NoticeSending;
import org.subnotice.notifier.reaction.RemindingWork;
import org.subnotice.notifier.reaction.ReturnAddresses;
import org.subnotice.notifier.reaction.SingleSending;
import org.subnotice.notifier.reaction.TellingWork;
import org.subnotice.notifier.reaction.TermsInForce;
import org.subnotice.notifier.reaction.Waiting;
import org.subnotice.notifier.reaction.WhenAChangeOrAnAgreementEndsThenEndItsWindows;
import org.subnotice.notifier.reaction.WhenAControllerDeclaresThenConfirm;
import org.subnotice.notifier.reaction.WhenALastDayComesNearThenRemind;
import org.subnotice.notifier.reaction.WhenASubprocessorIsGoneThenRetireItsChange;
import org.subnotice.notifier.reaction.WhenChangeAnnouncedThenPlanWindows;
import org.subnotice.notifier.reaction.WhenEveryWindowIsDecidedThenCloseTheChange;
import org.subnotice.notifier.reaction.WhenMailComesInThenTakeItIn;
import org.subnotice.notifier.reaction.WhenThePeriodEndsThenLapse;
import org.subnotice.notifier.reaction.WhenWindowPlannedThenTellTheController;
import tools.jackson.databind.json.JsonMapper;

/** Who does which work. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

  @Bean
  UpToDate upToDate(ReadPosition position) {
    return new UpToDate(position);
  }

  @Bean
  Deciding deciding(Decisions decisions, ChangeDecider changes, WindowDecider windows) {
    return new LogDeciding(decisions, changes, windows);
  }

  @Bean
  Planning planningWork(JdbcClient database, JsonMapper json, UpToDate upToDate) {
    return new Planning(database, json, upToDate);
  }

  @Bean
  DossierRows dossierRows(
      JdbcClient database, JsonMapper json, Vault vault, SubnoticeProperties properties) {
    return new DossierRows(database, json, vault, properties.baseUrl());
  }

  @Bean
  AddresseeRows addresseeRows(JdbcClient database, Vault vault) {
    return new AddresseeRows(database, vault);
  }

  @Bean
  TellingWork tellingWork(
      JdbcClient database,
      DossierRows dossiers,
      AddresseeRows addressees,
      UpToDate upToDate,
      Clock clock) {
    return new PostgresTellingWork(database, dossiers, addressees, upToDate, clock);
  }

  @Bean
  PostgresConfirmingWork confirmingWork(JdbcClient database, UpToDate upToDate) {
    return new PostgresConfirmingWork(database, upToDate);
  }

  @Bean
  CorrespondenceWork correspondenceWork(
      JdbcClient database, JsonMapper json, DossierRows dossiers, AddresseeRows addressees) {
    return new PostgresCorrespondenceWork(database, json, dossiers, addressees);
  }

  @Bean
  RemindingWork remindingWork(JdbcClient database, UpToDate upToDate, Clock clock) {
    return new PostgresRemindingWork(database, upToDate, clock);
  }

  @Bean
  PostgresClosingWork closingWork(JdbcClient database, UpToDate upToDate) {
    return new PostgresClosingWork(database, upToDate);
  }

  @Bean
  PdfPress pdfPress() {
    return new OpenHtmlPdfPress();
  }

  @Bean
  ReturnAddresses returnAddresses(Secrets secrets, InboundSettings inbound) {
    return new ReturnAddresses(new EnvelopeIds(secrets.derive("envelopes")), inbound.ownDomain());
  }

  @Bean
  NoticeMail noticeMail(
      Secrets secrets,
      SubnoticeProperties properties,
      ReturnAddresses returns,
      Vault vault,
      MailSettings settings,
      PdfPress press) {
    return new NoticeMail(
        new LinkTokens(secrets.derive("links")),
        returns,
        properties.baseUrl(),
        vault,
        Optional.of(press).filter(printing -> settings.pdf()));
  }

  @Bean
  Attempts attempts(JdbcClient database) {
    return new PostgresAttempts(database);
  }

  @Bean
  NoticeStore noticeStore(JdbcClient database, Vault vault, JsonMapper json) {
    return new PostgresNoticeStore(database, vault, json);
  }

  @Bean
  Reproduction reproduction(NoticeStore store, Courier courier) {
    return new Reproduction(store, courier);
  }

  @Bean
  Postponements postponements(JdbcClient database) {
    return new PostgresPostponements(database);
  }

  @Bean
  NoticeSending noticeSending(
      Postponements postponements,
      Attempts attempts,
      MailSettings settings,
      DomainLimits limits,
      Clock clock) {
    var waiting = new Waiting(postponements, settings.backOff(), RandomGenerator.getDefault());
    return new NoticeSending(settings.acceptanceProves(), attempts, waiting, limits, clock);
  }

  @Bean
  DomainLimits domainLimits(MailSettings settings) {
    return new DomainLimits(settings.perDomainPerMinute());
  }

  @Bean
  SingleSending singleSending(
      Courier courier, Attempts attempts, MailSettings settings, DomainLimits limits, Clock clock) {
    return new SingleSending(courier, attempts, settings.backOff(), limits, clock);
  }

  @Bean
  Clerk inbound(InboundWork work, MailReading reading, Deciding deciding) {
    return new Clerk("inbound", List.of(new WhenMailComesInThenTakeItIn(work, reading, deciding)));
  }

  @Bean
  Clerk notices(
      Planning planning,
      TellingWork telling,
      TermsInForce terms,
      Deciding deciding,
      NoticeMail mail,
      Courier courier,
      NoticeStore store,
      NoticeSending sending,
      MailSettings settings,
      HolidayCalendar holidays,
      Clock clock) {
    var preparing =
        new NoticePreparing(
            telling, terms, mail, courier, store, new WindowPeriod(holidays), clock);
    return new Clerk(
        "notices",
        List.of(
            new WhenChangeAnnouncedThenPlanWindows(planning, terms, deciding),
            new WhenWindowPlannedThenTellTheController(
                telling, deciding, courier, preparing, sending, settings.connections())));
  }

  @Bean
  Clerk confirmations(
      PostgresConfirmingWork work,
      CorrespondenceWork correspondence,
      Deciding deciding,
      NoticeMail mail,
      SingleSending sending,
      Vault vault,
      Clock clock,
      Clerk notices) {
    return new Clerk(
        "confirmations",
        List.of(
            new WhenAControllerDeclaresThenConfirm(
                work,
                correspondence,
                deciding,
                mail,
                sending,
                vault,
                clock,
                new MoreUrgent(List.of(notices)))));
  }

  @Bean
  Clerk reminders(
      RemindingWork work,
      CorrespondenceWork correspondence,
      Deciding deciding,
      NoticeMail mail,
      SingleSending sending,
      Vault vault,
      Clerk notices,
      Clerk confirmations) {
    var moreUrgent = new MoreUrgent(List.of(notices, confirmations));
    return new Clerk(
        "reminders",
        List.of(
            new WhenALastDayComesNearThenRemind(
                work, correspondence, deciding, mail, sending, vault, moreUrgent)));
  }

  @Bean
  Arrivals arrivals(Clock clock) {
    return new Arrivals(clock);
  }

  @Bean
  Clerk periods(PostgresClosingWork work, Deciding deciding, Intake intake, Clock clock) {
    return new Clerk(
        "periods",
        List.of(
            new WhenThePeriodEndsThenLapse(work, deciding, intake),
            new WhenAChangeOrAnAgreementEndsThenEndItsWindows(work, deciding, clock),
            new WhenEveryWindowIsDecidedThenCloseTheChange(work, deciding),
            new WhenASubprocessorIsGoneThenRetireItsChange(work, deciding, clock)));
  }

  @Bean
  Clerks clerks(Clerk inbound, Clerk notices, Clerk confirmations, Clerk periods, Clerk reminders) {
    return new Clerks(inbound, notices, confirmations, periods, reminders);
  }

  @Bean
  WakeUps wakeUps(Clerks clerks, Ticker ticker) {
    return new WakeUps(clerks, ticker);
  }

  @Bean
  Looking looking(Clerk periods) {
    return periods::wake;
  }

  @Bean
  DueInstants dueInstants(JdbcClient database, Ticker ticker, UpToDate upToDate) {
    return new DueInstants(database, ticker, upToDate);
  }

  /**
   * After a restart every instant that lies ahead has its trigger, whatever became of the old ones.
   */
  @Bean
  ApplicationRunner scheduleWhatLiesAhead(DueInstants due) {
    return arguments -> due.schedule();
  }
}
