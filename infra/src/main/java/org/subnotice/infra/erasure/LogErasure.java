package org.subnotice.infra.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Erasure;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Retention;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorCommand.ErasePerson;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.work.UpToDate;

/**
 * Erases a person under all her references: first what stands in the clear beside the database,
 * then keys and certificates in one transaction, so that whatever fails can simply be asked again.
 */
final class LogErasure implements Erasure {

  private final Decisions decisions;
  private final PersonKeyRows keys;
  private final Needs needs;
  private final Matters matters;
  private final OwnWords words;
  private final KeptMails mails;
  private final KeptErasures kept;
  private final Zones zones;
  private final Vault vault;
  private final UpToDate upToDate;
  private final Retention retention;
  private final Clock clock;

  LogErasure(
      Decisions decisions,
      PersonKeyRows keys,
      Needs needs,
      Matters matters,
      OwnWords words,
      KeptMails mails,
      KeptErasures kept,
      Zones zones,
      Vault vault,
      UpToDate upToDate,
      Retention retention,
      Clock clock) {
    this.decisions = decisions;
    this.keys = keys;
    this.needs = needs;
    this.matters = matters;
    this.words = words;
    this.mails = mails;
    this.kept = kept;
    this.zones = zones;
    this.vault = vault;
    this.upToDate = upToDate;
    this.retention = retention;
    this.clock = clock;
  }

  @Override
  public void erase(Caller caller, PersonRef person, Sealed reason, boolean force) {
    upToDate.require();
    String processor = caller.processor();
    if (!keys.has(processor, person)) {
      requireErased(processor, person);
      return;
    }
    var references = new ArrayList<>(List.of(person));
    references.addAll(words.others(processor, person));
    requireDispensable(processor, references, force);
    mails.forget(words.traces(processor, references));
    destroy(caller, references, reason);
    upToDate.require();
    kept.run();
  }

  private void requireErased(String processor, PersonRef person) {
    if (!keys.had(processor, person)) {
      throw new Refusal(RefusalCode.NOT_FOUND, "This processor knows nobody under this reference.");
    }
  }

  private void requireDispensable(String processor, List<PersonRef> references, boolean force) {
    ZoneId zone = zones.of(processor);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    references.stream()
        .flatMap(each -> needs.of(processor, each.value(), today).stream())
        .findFirst()
        .ifPresent(
            sentence -> {
              throw new Refusal(RefusalCode.STILL_NEEDED, sentence);
            });
    references.stream()
        .map(each -> matters.of(processor, each.value(), today, zone))
        .flatMap(part -> retention.lastDay(part).stream())
        .max(Comparator.naturalOrder())
        .filter(last -> !force && !last.isBefore(today))
        .ifPresent(
            last -> {
              throw new Refusal(RefusalCode.RETENTION_RUNS, kept(last));
            });
  }

  private static String kept(LocalDate last) {
    return "What names the person is evidence until %s (Art. 17(3)(b) and (e) GDPR). Ask again after"
            .formatted(last)
        + " that day, or send \"force\": true if you have weighed it and erase her all the same.";
  }

  private void destroy(Caller caller, List<PersonRef> references, Sealed reason) {
    var id = new ProcessorId(caller.processor());
    decisions.atomically(
        () -> {
          var readable = keys.locked(id.value(), references);
          readable.forEach(each -> vault.destroy(id.value(), each));
          if (!readable.isEmpty()) {
            certify(caller, new ErasePerson(id, readable, reason, clock.instant()));
          }
          return true;
        });
  }

  private void certify(Caller caller, ErasePerson command) {
    decisions.decide(
        new ProcessorDecider(),
        "processor",
        caller.processor(),
        command,
        Map.of(
            "processor", caller.processor(),
            "actor", caller.actor().value(),
            "origin", caller.origin()));
  }
}
