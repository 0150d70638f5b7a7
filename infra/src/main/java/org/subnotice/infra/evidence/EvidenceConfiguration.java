package org.subnotice.infra.evidence;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.read.Exhibits;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.ledger.Proofs;
import org.subnotice.notifier.dispatch.Reproduction;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.TermsInForce;
import tools.jackson.databind.json.JsonMapper;

/** Who puts the evidence together. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  @Bean
  NoticeFiles noticeFiles(Reproduction reproduction) {
    return new NoticeFiles(reproduction);
  }

  @Bean
  Evidence evidence(
      Deciding windows,
      EventStore log,
      Proofs proofs,
      TermsInForce terms,
      Vault vault,
      NoticeFiles notices,
      Inbox inbox,
      Exhibits exhibits,
      SendingAttempts attempts,
      JsonMapper json) {
    return new PostgresEvidence(
        windows,
        log,
        proofs,
        terms,
        vault,
        notices,
        new MailFiles(inbox),
        new ExhibitFiles(exhibits, vault),
        attempts,
        json);
  }
}
