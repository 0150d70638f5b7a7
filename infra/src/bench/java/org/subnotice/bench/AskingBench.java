package org.subnotice.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryFilter;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Slice;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.axon.Subscriptions;
import org.subnotice.infra.work.Clerk;

/**
 * What it costs to ask for the list of one agreement as of a day, and for a page of its history, in
 * a log of a thousand and of a million events, beside the same statements sent by pgbench.
 */
public final class AskingBench {

  private static final int MANY = Integer.getInteger("bench.size", 1_000_000);
  private static final int FEW = 1_000;
  private static final int QUESTIONS = 300;
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 7;
  private static final Slice PAGE = new Slice(Optional.empty(), 100);
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");
  private static final Instant KNOWN = Instant.parse("9999-01-01T00:00:00Z");

  private final Register register;
  private final History history;
  private final AskedLog log;
  private final Random random = new Random(1);

  private AskingBench(ConfigurableApplicationContext context, int events) throws Exception {
    context.getBeansOfType(Clerk.class).values().forEach(Clerk::stop);
    context.getBean(Subscriptions.class).stop();
    Followers.stop(context);
    register = context.getBean(Register.class);
    history = context.getBean(History.class);
    log = new AskedLog(context.getBean(DataSourceProperties.class), events);
    log.load();
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("asking in " + FEW + " and " + MANY + " events");
    try (var small = start(FEW);
        var large = start(MANY)) {
      var few = new AskingBench(small, FEW);
      var many = new AskingBench(large, MANY);
      var contenders = new ArrayList<Contender>();
      few.join(contenders, FEW);
      many.join(contenders, MANY);
      report.tell("pgbench", many.log.pgbench().version());
      report.tell("lines of a list", few.asked());
      var rates = new Alternation(contenders).run(WARM_UPS, ROUNDS, QUESTIONS);
      report.rates(rates);
      for (String kind : List.of("list", "history")) {
        double one = rates.get(name(kind, "ours", FEW)).median();
        double million = rates.get(name(kind, "ours", MANY)).median();
        double peer = rates.get(name(kind, "pgbench", MANY)).median();
        double peerOfFew = rates.get(name(kind, "pgbench", FEW)).median();
        report.tell(kind + ": cost at " + MANY + " / cost at " + FEW, one / million);
        report.tell(kind + ": pgbench's cost at " + MANY + " / at " + FEW, peerOfFew / peer);
        report.tell(kind + ": rate / pgbench at " + MANY, million / peer);
      }
      report.write("asking");
    }
  }

  private static ConfigurableApplicationContext start(int events) {
    var folder = Report.FOLDER.resolve("asking-data-" + events);
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return new SpringApplicationBuilder(Subnotice.class)
        .run(
            "--server.port=0",
            "--subnotice.data-dir=" + folder,
            "--spring.quartz.properties.org.quartz.scheduler.instanceName=asking" + events);
  }

  private static String name(String kind, String who, int events) {
    return kind + ", " + who + ", " + events;
  }

  private void join(List<Contender> contenders, int events) {
    contenders.add(new Contender(name("list", "ours", events), () -> timed(this::list)));
    contenders.add(
        new Contender(name("list", "pgbench", events), () -> log.pgbench().run("list", QUESTIONS)));
    contenders.add(new Contender(name("history", "ours", events), () -> timed(this::history)));
    contenders.add(
        new Contender(
            name("history", "pgbench", events), () -> log.pgbench().run("history", QUESTIONS)));
  }

  private static long timed(Runnable question) {
    long started = System.nanoTime();
    for (int i = 0; i < QUESTIONS; i++) {
      question.run();
    }
    return System.nanoTime() - started;
  }

  private int asked() {
    return register.list(AskedLog.PROCESSOR, DAY, KNOWN, somebody(), PAGE).items().size();
  }

  private void list() {
    if (register.list(AskedLog.PROCESSOR, DAY, KNOWN, somebody(), PAGE).items().isEmpty()) {
      throw new IllegalStateException("The list is empty");
    }
  }

  private void history() {
    var filter =
        new HistoryFilter(
            Optional.empty(),
            Optional.empty(),
            somebody(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (history.list(AskedLog.PROCESSOR, filter, PAGE).items().isEmpty()) {
      throw new IllegalStateException("The history is empty");
    }
  }

  private Optional<String> somebody() {
    return Optional.of(AskedLog.agreement(1 + random.nextInt(log.agreements())));
  }
}
