package org.subnotice.infra.inbound;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Arrivals;
import org.subnotice.api.read.Inbox;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.mail.JakartaMailReading;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.vault.Secrets;
import org.subnotice.infra.work.Clerk;
import org.subnotice.infra.work.Clerks;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.inbound.MailReading;
import org.subnotice.notifier.reaction.InboundWork;
import org.subnotice.notifier.reaction.Intake;

/** How mail comes back to us. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
class InboundConfiguration {

  @Bean
  MailReading mailReading() {
    return new JakartaMailReading();
  }

  @Bean
  InboundMails inboundMails(JdbcClient database) {
    return new InboundMails(database);
  }

  /**
   * The clerks send through a server that already takes mail in: they are looked up when needed.
   */
  @Bean
  MailIntake mailIntake(
      InboundMails mails,
      MailReading reading,
      Vault vault,
      Secrets secrets,
      ObjectProvider<Clerks> clerks,
      Arrivals arrivals) {
    Runnable look = () -> clerks.ifAvailable(Clerks::lookAtMail);
    return new MailIntake(mails, reading, vault, secrets, look, arrivals);
  }

  /** Declarations of both kinds: typed on a page, and written in a mail. */
  @Bean
  Intake intake(Arrivals arrivals, InboundMails mails, ObjectProvider<ImapFetching> mailbox) {
    return () -> {
      var arrived = arrivals.drainedUntil();
      var fetched = mailbox.stream().map(ImapFetching::fetchedUntil).filter(arrived::isAfter);
      return mails.lookedAtUntil(fetched.findFirst().orElse(arrived));
    };
  }

  /** Only where a mailbox is configured. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("subnotice.inbound.imap.host")
  static class Mailbox {

    @Bean
    ImapFetching imapFetching(
        InboundSettings settings, JdbcClient database, MailIntake intake, Clock clock) {
      var imap = settings.mailbox().orElseThrow();
      return new ImapFetching(imap, new MailboxPositions(database), intake, trust(), clock);
    }

    private static SSLContext trust() {
      try {
        return SSLContext.getDefault();
      } catch (NoSuchAlgorithmException missing) {
        throw new IllegalStateException("This Java knows no TLS", missing);
      }
    }

    @Bean
    Clerk mailboxClerk(ImapFetching fetching) {
      return new Clerk("mailbox", List.of(fetching));
    }
  }

  @Bean
  PostgresUnmatchedMails unmatchedMails(
      JdbcClient database,
      Vault vault,
      MailReading reading,
      ObjectProvider<Clerks> clerks,
      Clock clock) {
    Runnable look = () -> clerks.ifAvailable(Clerks::lookAtMail);
    return new PostgresUnmatchedMails(database, vault, reading, look, clock);
  }

  @Bean
  Inbox inbox(TenantReader reader, Vault vault, MailReading reading) {
    return new PostgresInbox(reader, vault, reading);
  }

  @Bean
  InboundWork inboundWork(
      JdbcClient database, InboundMails mails, Vault vault, UpToDate upToDate, Clock clock) {
    return new PostgresInboundWork(database, mails, vault, upToDate, clock);
  }
}
