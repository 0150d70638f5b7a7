package org.subnotice.bench;

import java.util.List;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.Ledger;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.axon.Subscriptions;
import org.subnotice.infra.work.Clerk;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.TermsInForce;

/** What the ledger that follows the log takes away from those who append to it. */
public final class ChainingBench {

  private static final int WINDOWS = Integer.getInteger("bench.size", 20_000);
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 7;
  private static final String ALONE = "planning, the ledger at rest";
  private static final String FOLLOWED = "planning, the ledger following";

  private final ConfigurableApplicationContext context;
  private final Deciding deciding;
  private final TermsInForce terms;
  private final List<AffectedAgreement> agreements;
  private final Random random = new Random(1);

  private ChainingBench(ConfigurableApplicationContext context) {
    this.context = context;
    deciding = context.getBean(Deciding.class);
    terms = context.getBean(TermsInForce.class);
    var contract = context.getBean(KnownTerms.class).find("", "conbool-1.2").orElseThrow();
    agreements = PlannedChange.agreements(WINDOWS, contract.id().value(), contract.version());
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("planning " + WINDOWS + " windows with and without the ledger");
    var folder = Report.FOLDER.resolve("chaining-data");
    FileSystemUtils.deleteRecursively(folder);
    try (var context =
        new SpringApplicationBuilder(Subnotice.class)
            .run("--server.port=0", "--subnotice.data-dir=" + folder)) {
      // They would read along on the same processors; what they cost is another question.
      context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
      context.getBean(Subscriptions.class).stop();
      Followers.stop(context);
      new ChainingBench(context).run(report);
    }
  }

  private void run(Report report) throws Exception {
    var rates =
        new Alternation(
                List.of(new Contender(ALONE, this::alone), new Contender(FOLLOWED, this::followed)))
            .run(WARM_UPS, ROUNDS, WINDOWS);
    report.rates(rates);
    double lost = 1 - rates.get(FOLLOWED).median() / rates.get(ALONE).median();
    report.tell("share of the rate that the ledger takes", lost);
    report.write("chaining");
  }

  private long alone() {
    return new PlannedChange(agreements, deciding, random, _ -> {}).plan(terms);
  }

  /** It has caught up with the round before when this one begins, and works while it runs. */
  private long followed() {
    Followers.start(context);
    context.getBean(Ledger.class).checkpoint("processor-00000000");
    long took = alone();
    Followers.stop(context);
    return took;
  }
}
