package org.subnotice.infra.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.core.ledger.ProofText;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.infra.ledger.Guides;
import org.subnotice.infra.ledger.Proofs;
import org.subnotice.infra.ledger.Proofs.Proved;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.TermsInForce;
import tools.jackson.databind.json.JsonMapper;

/** Makes the archive of one window from the log, the vault and the ledger. */
final class PostgresEvidence implements Evidence {

  private final Deciding windows;
  private final EventStore log;
  private final Proofs proofs;
  private final TermsInForce terms;
  private final Vault vault;
  private final NoticeFiles notices;
  private final MailFiles mails;
  private final ExhibitFiles exhibits;
  private final SendingAttempts attempts;
  private final JsonMapper json;

  PostgresEvidence(
      Deciding windows,
      EventStore log,
      Proofs proofs,
      TermsInForce terms,
      Vault vault,
      NoticeFiles notices,
      MailFiles mails,
      ExhibitFiles exhibits,
      SendingAttempts attempts,
      JsonMapper json) {
    this.windows = windows;
    this.log = log;
    this.proofs = proofs;
    this.terms = terms;
    this.vault = vault;
    this.notices = notices;
    this.mails = mails;
    this.exhibits = exhibits;
    this.attempts = attempts;
    this.json = json;
  }

  @Override
  public byte[] of(String processor, String window) {
    var now = windows.windows(List.of(window)).get(window);
    if (now == null) {
      throw new IllegalArgumentException("There is no window " + window);
    }
    WindowPlanned plan = now.plan().orElseThrow();
    var proof = proofs.of(processor, List.of(window, plan.change(), plan.agreement()));
    Map<String, Long> positions = new HashMap<>();
    proof.entries().forEach(each -> positions.put(each.event().id(), each.position()));
    List<DomainEventMessage<?>> events =
        log.readEvents(window).asStream().<DomainEventMessage<?>>map(each -> each).toList();
    var of = new Case(processor, window, now, events, positions);
    var bundle = new Bundle();
    addProofs(proof, bundle);
    addTimestamps(proof, bundle);
    addReading(of, proof, bundle);
    notices.add(of, bundle);
    mails.add(of, bundle);
    exhibits.add(of, bundle);
    new DeclarationFiles(vault).add(of, bundle);
    ComputationText.add(of, bundle);
    addTerms(of, bundle);
    return bundle.packed(proofs.key());
  }

  private void addProofs(Proofs.Of proof, Bundle bundle) {
    bundle.add("README.txt", Guides.text("evidence-README.txt"));
    bundle.add("public-key.pem", proofs.key().verifying().pem());
    bundle.add("checkpoint.txt", proof.checkpoint().checkpoint().text());
    bundle.add("checkpoint.sig", proof.checkpoint().signature());
    for (Proved entry : proof.entries()) {
      String name = "events/" + Case.numbered(entry.position());
      var root = proof.checkpoint().checkpoint().root();
      bundle.add(name + ".event", entry.event().bytes());
      bundle.add(name + ".proof", new ProofText(entry.proof(), entry.leaf(), root).text());
    }
  }

  private static void addTimestamps(Proofs.Of proof, Bundle bundle) {
    for (var stamped : proof.stamped()) {
      String name = "timestamps/" + Case.numbered(stamped.signed().checkpoint().entries());
      bundle.add(name + ".txt", stamped.signed().note());
      bundle.add(name + ".tst", stamped.token());
      bundle.add(name + ".pem", stamped.certificates());
      stamped
          .proofs()
          .forEach(
              (position, each) ->
                  bundle.add(name + "/" + Case.numbered(position) + ".proof", each.text()));
    }
  }

  private void addReading(Case of, Proofs.Of proof, Bundle bundle) {
    Map<Long, WindowEvent> typed = new HashMap<>();
    of.forEach(typed::put);
    var course = new CourseText();
    var persons = new PersonsText(vault, json, of.processor());
    for (Proved entry : proof.entries()) {
      course.add(entry.position(), entry.event());
      persons.add(entry.event());
      WindowEvent event = typed.get(entry.position());
      if (event != null) {
        course.add(event);
      }
    }
    course.add(attempts.of(of.processor(), of.window()));
    bundle.add("course.txt", course.text());
    bundle.add("persons.txt", persons.text());
  }

  /** The first 16 digits of this file's hash are the version that the first event names. */
  private void addTerms(Case of, Bundle bundle) {
    var frozen = of.plan().terms();
    var found = terms.find(of.processor(), frozen.terms(), frozen.version());
    bundle.add("terms.txt", found.canonicalText());
  }
}
