package org.subnotice.infra.evidence;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.api.read.Evidence;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.infra.ledger.Proofs;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.NoticeMail;
import org.subnotice.notifier.reaction.NoticePreparing;
import org.subnotice.notifier.reaction.TellingWork;
import org.subnotice.notifier.reaction.TermsInForce;
import tools.jackson.databind.json.JsonMapper;

/** Who puts the evidence together. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  /** Writes notices once more, by the same way on which they were fixed. */
  @Bean
  NoticeFiles noticeFiles(
      TellingWork telling,
      TermsInForce terms,
      Deciding deciding,
      NoticeMail mail,
      Courier courier,
      HolidayCalendar holidays,
      Clock clock) {
    return new NoticeFiles(
        new NoticePreparing(
            telling, terms, deciding, mail, courier, new WindowPeriod(holidays), clock));
  }

  @Bean
  Evidence evidence(
      Deciding windows,
      EventStore log,
      Proofs proofs,
      TermsInForce terms,
      Vault vault,
      NoticeFiles notices,
      JsonMapper json) {
    return new PostgresEvidence(windows, log, proofs, terms, vault, notices, json);
  }
}
