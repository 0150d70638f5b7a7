package org.subnotice.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a notice with its proof costs the same among a hundred thousand as among a thousand. */
public final class SendingGrowthBench {

  private static final int MOST = Integer.getInteger("bench.size", 100_000);
  private static final int WARM_UPS = 15;

  private final Map<String, List<Double>> taken = new LinkedHashMap<>();
  private final ProvedSending proof;
  private final Sink sink;

  private SendingGrowthBench(ProvedSending proof, Sink sink) {
    this.proof = proof;
    this.sink = sink;
  }

  public static void main(String[] arguments) throws Exception {
    var report = new Report("sending up to " + MOST + " notices");
    report.tell("connections", ProvedSending.CONNECTIONS);
    try (var sink = new Sink();
        var proof = ProvedSending.to(sink, Report.FOLDER.resolve("growth-data"))) {
      new SendingGrowthBench(proof, sink).run(report);
    }
    report.write("sending-growth");
  }

  /** The one turn of the most takes minutes; before and after it come those of the fewer. */
  private void run(Report report) {
    measure(MOST / 100, WARM_UPS);
    taken.clear();
    measure(MOST / 100, 10);
    measure(MOST / 10, 3);
    measure(MOST, 1);
    measure(MOST / 10, 3);
    measure(MOST / 100, 10);
    var rates = new LinkedHashMap<String, Rates>();
    taken.forEach((size, all) -> rates.put(size, Rates.of(all)));
    report.rates(rates);
    double few = rates.get(name(MOST / 100)).median();
    rates.forEach(
        (size, rate) -> report.tell("rate at " + size + " / at the fewest", rate.median() / few));
  }

  private void measure(int size, int turns) {
    for (int turn = 0; turn < turns; turn++) {
      double rate = size / (proof.tell(size) / 1e9);
      int arrived = sink.taken().messages();
      if (arrived != size) {
        throw new IllegalStateException(arrived + " messages arrived of " + size);
      }
      System.out.printf("%-20s %,8.0f/s%n", name(size), rate);
      taken.computeIfAbsent(name(size), one -> new ArrayList<>()).add(rate);
    }
  }

  private static String name(int size) {
    return "%,d notices".formatted(size);
  }
}
