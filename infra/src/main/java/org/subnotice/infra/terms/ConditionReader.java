package org.subnotice.infra.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.terms.Condition;
import org.subnotice.core.terms.Condition.Places;

/** Reads the condition of a variant. */
final class ConditionReader {

  private static final Set<String> KEYS =
      Set.of("within", "outside", "services", "dataCategories", "emergency");

  private final Problems problems;

  ConditionReader(Problems problems) {
    this.problems = problems;
  }

  Condition read(Section when) {
    when.acceptOnly(KEYS);
    if (when.keys().isEmpty()) {
      problems.add(when.node(), when.path(), "Say when it applies, such as within: [EEA].");
    }
    return new Condition(
        places(when, "within"),
        places(when, "outside"),
        Set.copyOf(notEmpty(when, "services").orElse(List.of())),
        Set.copyOf(notEmpty(when, "dataCategories").orElse(List.of())),
        emergency(when));
  }

  private Optional<Places> places(Section when, String key) {
    return notEmpty(when, key)
        .flatMap(
            words ->
                problems.collecting(
                    when.find(key).orElseThrow(), when.at(key), () -> new Places(words)));
  }

  private Optional<List<String>> notEmpty(Section when, String key) {
    Optional<List<String>> words = when.words(key);
    if (words.filter(List::isEmpty).isPresent()) {
      problems.add(when.find(key).orElseThrow(), when.at(key), "Name at least one.");
    }
    return words;
  }

  private Optional<Boolean> emergency(Section when) {
    Optional<String> word = when.text("emergency", 5);
    if (word.filter(text -> !Set.of("true", "false").contains(text)).isPresent()) {
      problems.add(
          when.find("emergency").orElseThrow(), when.at("emergency"), "Write true or false.");
    }
    return word.map(Boolean::valueOf);
  }
}
