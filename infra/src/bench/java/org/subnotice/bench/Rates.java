package org.subnotice.bench;

import java.util.List;

/** What several rounds measured, pieces of work per second. */
record Rates(double median, double least, double most, List<Double> all) {

  static Rates of(List<Double> all) {
    List<Double> sorted = all.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Rates(median, sorted.getFirst(), sorted.getLast(), List.copyOf(all));
  }
}
