package org.subnotice.infra.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of the text: its keys, each accepted once, with a path for messages. */
final class Section {

  /** Keys are echoed in messages, and so kept short. */
  private static final int LONGEST_KEY = 80;

  private final Node node;
  private final String path;
  private final Problems problems;
  private final Map<String, Node> entries = new LinkedHashMap<>();

  private Section(MappingNode node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    node.getValue().forEach(this::keep);
  }

  /** The node as a mapping, else a problem. */
  static Optional<Section> of(Node node, String path, Problems problems) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Section(mapping, path, problems));
    }
    problems.add(node, path, "Keys with values stand here, such as id: conbool-1.2.");
    return Optional.empty();
  }

  private void keep(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key) || key.getValue().length() > LONGEST_KEY) {
      problems.add(tuple.getKeyNode(), path, "A key is one word.");
    } else if (entries.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      problems.add(key, at(key.getValue()), "The key stands here twice; keep one.");
    }
  }

  Node node() {
    return node;
  }

  String path() {
    return path;
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Refuses every key that is not among these. */
  void acceptOnly(Set<String> accepted) {
    entries.forEach(
        (key, value) -> {
          if (!accepted.contains(key)) {
            problems.add(value, at(key), "Unknown key. " + Suggestion.among(accepted, key));
          }
        });
  }

  Optional<String> text(String key, int longest) {
    return find(key).flatMap(value -> textOf(value, at(key), longest));
  }

  Optional<String> requiredText(String key, int longest) {
    if (!entries.containsKey(key)) {
      problems.add(node, at(key), "Missing; terms need it.");
    }
    return text(key, longest);
  }

  /** Each item of a list of words, else a problem; empty where the key is absent. */
  Optional<List<String>> words(String key) {
    return find(key)
        .flatMap(
            value -> {
              if (value instanceof SequenceNode sequence) {
                return Optional.of(itemsOf(sequence, at(key)));
              }
              problems.add(value, at(key), "A list stands here, such as [one, two].");
              return Optional.empty();
            });
  }

  private List<String> itemsOf(SequenceNode sequence, String field) {
    return sequence.getValue().stream()
        .flatMap(item -> textOf(item, field, 1000).stream())
        .toList();
  }

  private Optional<String> textOf(Node value, String field, int longest) {
    if (!(value instanceof ScalarNode scalar)) {
      problems.add(value, field, "A single value stands here.");
      return Optional.empty();
    }
    if (scalar.getValue().isBlank() || scalar.getValue().length() > longest) {
      problems.add(value, field, "Write 1 to " + longest + " characters.");
      return Optional.empty();
    }
    return Optional.of(scalar.getValue());
  }
}
