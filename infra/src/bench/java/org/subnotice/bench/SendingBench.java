package org.subnotice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Notices written, sealed, kept, sent and each proved by its rows and events, beside the usual ways
 * to send as many mails without any proof.
 */
public final class SendingBench {

  private static final int NOTICES = Integer.getInteger("bench.size", 2_000);
  private static final int CONNECTIONS = ProvedSending.CONNECTIONS;
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 7;
  private static final String PROVED = "notices, each with its proof";
  private static final String REUSED = "Angus, connections reused, no proof";
  private static final String SPRING = "JavaMailSender without delay, no proof";
  private static final String AS_IT_COMES = "JavaMailSender as it comes, no proof";
  private static final String SOURCE = "smtp-source, builds nothing";

  /** Bytes of a notice. */
  private static final int LENGTH = 80_000;

  private final ProvedSending proof;
  private final Sink sink;

  private SendingBench(ProvedSending proof, Sink sink) {
    this.proof = proof;
    this.sink = sink;
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("sending " + NOTICES + " notices");
    try (var sink = new Sink();
        var proof = ProvedSending.to(sink, Report.FOLDER.resolve("sending-data"))) {
      new SendingBench(proof, sink).run(report);
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
                new Contender(PROVED, this::proved),
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

  private long proved() {
    return counted(proof.tell(NOTICES));
  }

  private long counted(long took) {
    int taken = sink.taken().messages();
    if (taken != NOTICES) {
      throw new IllegalStateException(taken + " messages arrived of " + NOTICES);
    }
    return took;
  }
}
