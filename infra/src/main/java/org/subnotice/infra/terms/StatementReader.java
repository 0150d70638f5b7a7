package org.subnotice.infra.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.Source;
import org.subnotice.core.terms.StatedValues;
import org.subnotice.core.terms.Value;

/**
 * Reads what stands under the name of a parameter: {@code notDefined}, or a value under {@code
 * value} or {@code statute} with its clause, or one under {@code houseDefault}.
 */
final class StatementReader {

  static final String NOT_DEFINED = "notDefined";
  static final int LONGEST_CLAUSE = 200;
  static final int LONGEST_QUOTE = 1000;

  private static final String FORMS =
      "Write { value: …, clause: \"…\" }, { statute: …, clause: \"…\" }, { houseDefault: … } or"
          + " notDefined.";

  private final Problems problems;

  StatementReader(Problems problems) {
    this.problems = problems;
  }

  <T> StatedValues read(StatedValues before, Parameter<T> parameter, Node node, String path) {
    if (node instanceof ScalarNode word) {
      if (!word.getValue().equals(NOT_DEFINED)) {
        problems.add(node, path, FORMS);
      }
      return before.withNotDefined(parameter);
    }
    return Section.of(node, path, problems)
        .flatMap(section -> statement(section, parameter))
        .map(value -> before.with(parameter, value))
        .orElse(before);
  }

  private <T> Optional<Value<T>> statement(Section section, Parameter<T> parameter) {
    section.acceptOnly(Set.of("value", "statute", "houseDefault", "clause", "quote"));
    List<Origin> origins =
        Origin.ALL.stream().filter(origin -> section.keys().contains(origin.key())).toList();
    if (origins.size() != 1) {
      problems.add(section.node(), section.path(), FORMS);
      return Optional.empty();
    }
    return value(section, parameter, origins.getFirst());
  }

  private <T> Optional<Value<T>> value(Section section, Parameter<T> parameter, Origin origin) {
    Optional<String> clause = section.text("clause", LONGEST_CLAUSE);
    Optional<String> quote = section.text("quote", LONGEST_QUOTE);
    if (origin.needsClause() != section.keys().contains("clause")) {
      problems.add(section.node(), section.at("clause"), origin.clauseRule());
    }
    if (quote.isPresent() && origin.source() == Source.HOUSE_DEFAULT) {
      problems.add(section.node(), section.at("quote"), "A house default quotes nobody.");
    }
    Node node = section.find(origin.key()).orElseThrow();
    String path = section.at(origin.key());
    return written(section, origin.key(), node, parameter)
        .flatMap(items -> problems.collecting(node, path, () -> parameter.kind().read(items)))
        .map(value -> new Value<>(value, origin.source(), clause, quote));
  }

  private Optional<List<String>> written(
      Section section, String key, Node node, Parameter<?> parameter) {
    if (parameter.kind().shape().many() || node instanceof SequenceNode) {
      return section.words(key);
    }
    return section.text(key, LONGEST_QUOTE).map(List::of);
  }

  private record Origin(String key, Source source) {

    static final List<Origin> ALL =
        List.of(
            new Origin("value", Source.CONTRACT),
            new Origin("statute", Source.STATUTE),
            new Origin("houseDefault", Source.HOUSE_DEFAULT));

    boolean needsClause() {
      return source != Source.HOUSE_DEFAULT;
    }

    String clauseRule() {
      return needsClause()
          ? "Missing; say where it stands, such as clause: \"§ 7 Nr. 3\"."
          : "A house default has no clause; what the contract says stands under value.";
    }
  }
}
