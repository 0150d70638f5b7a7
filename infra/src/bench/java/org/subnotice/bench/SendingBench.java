package org.subnotice.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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
import org.subnotice.core.window.WindowEvent.WindowPlanned;
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
 * Notices written, sealed, kept, sent and each proved by its rows and events, beside the usual ways
 * to send as many mails without any proof.
 */
public final class SendingBench {

  private static final int NOTICES = Integer.getInteger("bench.size", 2_000);
  private static final int CONNECTIONS = Integer.getInteger("bench.connections", 4);
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 7;
  private static final String PROVED = "notices, each with its proof";
  private static final String REUSED = "Angus, connections reused, no proof";
  private static final String SPRING = "JavaMailSender without delay, no proof";
  private static final String AS_IT_COMES = "JavaMailSender as it comes, no proof";

  private static final String SOURCE = "smtp-source, builds nothing";

  /** Bytes of a notice. */
  private static final int LENGTH = 80_000;

  private final ConfigurableApplicationContext context;
  private final Sink sink;
  private final Random random = new Random(1);

  private SendingBench(ConfigurableApplicationContext context, Sink sink) {
    this.context = context;
    this.sink = sink;
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("sending " + NOTICES + " notices");
    var folder = Report.FOLDER.resolve("sending-data");
    FileSystemUtils.deleteRecursively(folder);
    try (var sink = new Sink();
        var context =
            new SpringApplicationBuilder(Subnotice.class)
                .run(
                    "--server.port=0",
                    "--subnotice.data-dir=" + folder,
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + sink.port(),
                    "--subnotice.mail.starttls-required=false")) {
      context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
      context.getBean(Subscriptions.class).stop();
      new SendingBench(context, sink).run(report);
    }
  }

  private void run(Report report) throws Exception {
    report.tell("connections", CONNECTIONS);
    report.tell("Angus", org.eclipse.angus.mail.smtp.SMTPTransport.class.getPackage().toString());
    var mails = new WholeMails(sink.port(), CONNECTIONS, text(9_000), text(16_000), document());
    var rates = new Alternation(contenders(mails)).run(WARM_UPS, ROUNDS, NOTICES);
    report.rates(rates);
    double proved = rates.get(PROVED).median();
    report.tell("rate / Angus reused", proved / rates.get(REUSED).median());
    report.tell("rate / JavaMailSender without delay", proved / rates.get(SPRING).median());
    report.tell("rate / JavaMailSender as it comes", proved / rates.get(AS_IT_COMES).median());
    report.write("sending");
  }

  private List<Contender> contenders(WholeMails mails) {
    var contenders =
        new ArrayList<>(
            List.of(
                new Contender(PROVED, this::tellAll),
                new Contender(REUSED, () -> counted(mails.byReusedConnections(NOTICES))),
                new Contender(SPRING, () -> counted(mails.bySpring(NOTICES))),
                new Contender(AS_IT_COMES, () -> counted(mails.bySpringAsItComes(NOTICES)))));
    if (SmtpSource.isThere()) {
      var source = new SmtpSource(sink.port(), CONNECTIONS, LENGTH);
      contenders.add(new Contender(SOURCE, () -> counted(source.send(NOTICES))));
    }
    return contenders;
  }

  /** About as long as the parts of a notice. */
  private static String text(int length) {
    return "Wir beabsichtigen, für # einen weiteren Unterauftragsverarbeiter einzusetzen.\n"
        .repeat(length / 78);
  }

  /** As long as the PDF of a notice. */
  private static byte[] document() {
    byte[] bytes = new byte[37_000];
    new Random(2).nextBytes(bytes);
    return bytes;
  }

  private long counted(long took) {
    int taken = sink.taken().messages();
    if (taken != NOTICES) {
      throw new IllegalStateException(taken + " messages arrived of " + NOTICES);
    }
    return took;
  }

  private long tellAll() {
    var deciding = context.getBean(Deciding.class);
    var contract = context.getBean(KnownTerms.class).find("", "conbool-1.2").orElseThrow();
    var agreements = PlannedChange.agreements(NOTICES, contract.id().value(), contract.version());
    var change = new PlannedChange(agreements, deciding, random);
    change.plan(context.getBean(TermsInForce.class));
    var planned = change.planned().stream().map(WindowPlanned.class::cast).toList();
    var told =
        new ToldChange(
            planned, contacts(planned.getFirst().processor(), agreements), PlannedChange.details());
    var reaction = reaction(told, deciding);
    long started = System.nanoTime();
    reaction.run();
    return counted(System.nanoTime() - started);
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
