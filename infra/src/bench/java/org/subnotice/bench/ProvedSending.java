package org.subnotice.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowPeriod;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.axon.Subscriptions;
import org.subnotice.infra.work.Clerk;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.BackOff;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.DomainLimits;
import org.subnotice.notifier.dispatch.NoticeStore;
import org.subnotice.notifier.dispatch.Postponements;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.NoticeMail;
import org.subnotice.notifier.reaction.NoticePreparing;
import org.subnotice.notifier.reaction.NoticeSending;
import org.subnotice.notifier.reaction.TermsInForce;
import org.subnotice.notifier.reaction.Waiting;
import org.subnotice.notifier.reaction.WhenWindowPlannedThenTellTheController;

/**
 * The service with its read models and clerks at rest, so that the reaction which tells controllers
 * works alone; windows, notices, attempts and events are real, agreements are in memory.
 */
final class ProvedSending implements AutoCloseable {

  static final int CONNECTIONS = Integer.getInteger("bench.connections", 4);

  private static final int AT_ONCE = 1_000;

  private final Random random = new Random(1);
  private final ConfigurableApplicationContext context;

  private ProvedSending(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static ProvedSending to(Sink sink, Path folder) throws Exception {
    FileSystemUtils.deleteRecursively(folder);
    var context =
        new SpringApplicationBuilder(Subnotice.class)
            .run(
                "--server.port=0",
                "--subnotice.data-dir=" + folder,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + sink.port(),
                "--subnotice.mail.starttls-required=false");
    context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
    context.getBean(Subscriptions.class).stop();
    return new ProvedSending(context);
  }

  @Override
  public void close() {
    context.close();
  }

  /** Nanoseconds for so many notices of a change whose windows are planned before. */
  long tell(int notices) {
    var deciding = context.getBean(Deciding.class);
    var reaction = reaction(planned(notices, deciding), deciding);
    long started = System.nanoTime();
    reaction.run();
    return System.nanoTime() - started;
  }

  private ToldChange planned(int notices, Deciding deciding) {
    var contract = context.getBean(KnownTerms.class).find("", "conbool-1.2").orElseThrow();
    var agreements = PlannedChange.agreements(notices, contract.id().value(), contract.version());
    var told = new ToldChange(PlannedChange.details());
    var change = new PlannedChange(agreements, deciding, random, told::planned);
    change.plan(context.getBean(TermsInForce.class));
    for (int from = 0; from < notices; from += AT_ONCE) {
      var some = agreements.subList(from, Math.min(notices, from + AT_ONCE));
      told.contacts(contacts(change.processor(), some));
    }
    return told;
  }

  private WhenWindowPlannedThenTellTheController reaction(ToldChange told, Deciding deciding) {
    var courier = context.getBean(Courier.class);
    var clock = context.getBean(Clock.class);
    var preparing =
        new NoticePreparing(
            told,
            context.getBean(TermsInForce.class),
            context.getBean(NoticeMail.class),
            courier,
            context.getBean(NoticeStore.class),
            new WindowPeriod(context.getBean(HolidayCalendar.class)),
            clock);
    var backOff = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(5));
    var waiting =
        new Waiting(context.getBean(Postponements.class), backOff, RandomGenerator.getDefault());
    var sending =
        new NoticeSending(
            EvidenceTier.T1,
            context.getBean(Attempts.class),
            waiting,
            new DomainLimits(Integer.MAX_VALUE),
            clock);
    return new WhenWindowPlannedThenTellTheController(
        told, deciding, courier, preparing, sending, CONNECTIONS);
  }

  private Map<String, Contact> contacts(String processor, List<AffectedAgreement> agreements) {
    var vault = context.getBean(Vault.class);
    var persons =
        agreements.stream()
            .map(each -> new PersonRef("person-" + each.agreement().substring(10)))
            .toList();
    var names =
        vault.sealAll(
            processor, persons.stream().map(ref -> new Clear(ref, "Käte Kunde")).toList());
    var emails =
        vault.sealAll(
            processor,
            persons.stream()
                .map(ref -> new Clear(ref, ref.value().substring(20) + "@kunde.example"))
                .toList());
    var contacts = new HashMap<String, Contact>();
    for (int i = 0; i < agreements.size(); i++) {
      contacts.put(
          agreements.get(i).agreement(),
          new Contact(
              persons.get(i).value(), names.get(i), emails.get(i), "de", "Datenschutz", true));
    }
    return contacts;
  }
}
