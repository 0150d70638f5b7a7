package org.subnotice.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.subnotice.infra.Subnotice;

/**
 * The whole service, asked by HTTP and with all that follows the log at work, tells the controllers
 * of one processor with few agreements, of one with ten times and of one with a hundred times as
 * many, in turn.
 */
public final class FanOutBench {

  private static final int MOST = Integer.getInteger("bench.size", 100_000);
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 3;

  private final Map<BenchedProcessor, List<Double>> told = new LinkedHashMap<>();
  private final Map<BenchedProcessor, List<Double>> sent = new LinkedHashMap<>();
  private final Sink sink;

  private FanOutBench(Sink sink) {
    this.sink = sink;
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("fan-outs of up to " + MOST + " notices by the whole service");
    var folder = Report.FOLDER.resolve("fan-out-data");
    FileSystemUtils.deleteRecursively(folder);
    try (var sink = new Sink();
        var context =
            new SpringApplicationBuilder(Subnotice.class)
                .run(
                    "--server.port=0",
                    "--subnotice.data-dir=" + folder,
                    "--subnotice.operator-token=" + BenchedProcessor.OPERATOR,
                    "--subnotice.mail.starttls-required=false",
                    "--subnotice.mail.acceptance-proves=T1",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + sink.port())) {
      String base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
      new FanOutBench(sink).run(base, report);
    }
  }

  private void run(String base, Report report) throws Exception {
    var sizes = Stream.of(MOST / 100, MOST / 10, MOST);
    var processors = sizes.map(size -> BenchedProcessor.with(size, base)).toList();
    for (int round = 1 - WARM_UPS; round <= ROUNDS; round++) {
      for (var processor : processors) {
        if (round > 0 || processor != processors.getLast()) {
          measure(processor, round);
        }
      }
    }
    report(processors, report);
  }

  private void measure(BenchedProcessor processor, int round) throws InterruptedException {
    long started = System.nanoTime();
    processor.announce();
    processor.awaitAllTold();
    var taken = sink.taken();
    if (taken.messages() != processor.controllers()) {
      throw new IllegalStateException(taken + " arrived for " + processor.controllers());
    }
    double whole = processor.controllers() / ((taken.last() - started) / 1e9);
    double sending = processor.controllers() / ((taken.last() - taken.first()) / 1e9);
    System.out.printf(
        "round %2d  %,9d controllers  %,8.0f/s sent  %,8.0f/s since the announcement%n",
        round, processor.controllers(), sending, whole);
    if (round > 0) {
      sent.computeIfAbsent(processor, one -> new ArrayList<>()).add(sending);
      told.computeIfAbsent(processor, one -> new ArrayList<>()).add(whole);
    }
  }

  private void report(List<BenchedProcessor> processors, Report report) throws Exception {
    var rates = new LinkedHashMap<String, Rates>();
    for (var processor : processors) {
      String size = "%,d".formatted(processor.controllers());
      rates.put(size + " sent", Rates.of(sent.get(processor)));
      rates.put(size + " since the announcement", Rates.of(told.get(processor)));
    }
    report.rates(rates);
    var few = Rates.of(sent.get(processors.getFirst()));
    for (var processor : processors) {
      report.tell(
          "rate at %,d / at the fewest".formatted(processor.controllers()),
          Rates.of(sent.get(processor)).median() / few.median());
    }
    report.write("fan-out");
  }
}
