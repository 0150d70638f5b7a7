package org.subnotice.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders work in turn, A B A B …: on a shared machine only figures that were taken side by
 * side can be compared.
 */
final class Alternation {

  private final List<Contender> contenders;

  Alternation(List<Contender> contenders) {
    this.contenders = List.copyOf(contenders);
  }

  /**
   * The rates of each, after rounds that do not count.
   *
   * @param items how many pieces of work one round is
   */
  Map<String, Rates> run(int warmUps, int rounds, int items) throws Exception {
    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int round = 1 - warmUps; round <= rounds; round++) {
      for (Contender contender : contenders) {
        double rate = items / (contender.work().nanoseconds() / 1e9);
        System.out.printf("round %2d  %-38s %,10.0f/s%n", round, contender.name(), rate);
        if (round > 0) {
          taken.computeIfAbsent(contender.name(), name -> new ArrayList<>()).add(rate);
        }
      }
    }
    Map<String, Rates> rates = new LinkedHashMap<>();
    taken.forEach((name, values) -> rates.put(name, Rates.of(values)));
    return rates;
  }
}
