package org.subnotice.infra.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.notifier.dispatch.BackOff;

/**
 * How mail leaves.
 *
 * @param acceptanceProves what the next server's yes proves: T0 for a relay of your own, T1 for a
 *     server that takes mail for the recipients themselves, as the embedded one does
 * @param starttlsRequired no message leaves in the clear; false only for a server on this machine
 * @param requireTls whether every server on the way has to encrypt
 * @param connections how many carry notices at the same time
 * @param perDomainPerMinute how many notices one recipient domain gets in a minute
 * @param pdf whether each notice brings its full text as a PDF too, some 50 kB more a message
 * @param retry when a message that was not taken is tried again
 */
@ConfigurationProperties("subnotice.mail")
public record MailSettings(
    @DefaultValue("T0") EvidenceTier acceptanceProves,
    @DefaultValue("true") boolean starttlsRequired,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("5m") Duration replyTimeout,
    @DefaultValue("never") RequireTls requireTls,
    @DefaultValue("4") int connections,
    @DefaultValue("6000") int perDomainPerMinute,
    @DefaultValue("true") boolean pdf,
    @DefaultValue Retry retry) {

  public MailSettings {
    if (connections < 1 || connections > 64 || perDomainPerMinute < 1) {
      throw new IllegalArgumentException(
          "subnotice.mail.connections lies between 1 and 64,"
              + " subnotice.mail.per-domain-per-minute is at least 1");
    }
  }

  /**
   * @param first pause after the first failure, doubled with each further one
   * @param longest pause
   * @param giveUp after the first failure; the notice then counts as bounced
   */
  public record Retry(
      @DefaultValue("1m") Duration first,
      @DefaultValue("1h") Duration longest,
      @DefaultValue("5d") Duration giveUp) {

    BackOff backOff() {
      return new BackOff(first, longest, giveUp);
    }
  }

  public BackOff backOff() {
    return retry.backOff();
  }

  MailSettings forServerOfOurOwn() {
    return new MailSettings(
        EvidenceTier.T1,
        false,
        connectTimeout,
        replyTimeout,
        RequireTls.NEVER,
        connections,
        perDomainPerMinute,
        pdf,
        retry);
  }
}
