package org.subnotice.infra.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.Node;
import org.subnotice.core.Refusal;
import org.subnotice.core.terms.TermsReading.Problem;

/** Collects everything that is wrong with one text, so that the author can mend it in one go. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(int line, String field, String reason) {
    found.add(new Problem(line, field, reason));
  }

  void add(Node at, String field, String reason) {
    add(lineOf(at), field, reason);
  }

  /** What {@code attempt} yields; a refusal becomes a problem at this place. */
  <T> Optional<T> collecting(Node at, String field, Supplier<T> attempt) {
    try {
      return Optional.of(attempt.get());
    } catch (Refusal refusal) {
      add(at, field, refusal.sentence());
      return Optional.empty();
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  List<Problem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
