package org.subnotice.infra.terms;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns text into nodes and nothing more: no object is ever constructed from a tag. Size, depth and
 * references are judged on the flat stream of events, before anything recursive looks at the text.
 */
final class YamlText {

  private static final int MOST_CHARACTERS = 65_536;

  private final LoadSettings settings = LoadSettings.builder().setLabel("terms").build();
  private final Problems problems;

  YamlText(Problems problems) {
    this.problems = problems;
  }

  Optional<Node> nodesOf(String text) {
    if (text.length() > MOST_CHARACTERS) {
      problems.add(1, "", "Terms have at most " + MOST_CHARACTERS + " characters.");
      return Optional.empty();
    }
    try {
      return isHarmless(text) ? composed(text) : Optional.empty();
    } catch (MarkedYamlEngineException fault) {
      int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(line, "", "This is neither YAML nor JSON: " + fault.getProblem() + ".");
    } catch (YamlEngineException fault) {
      problems.add(1, "", "This is neither YAML nor JSON.");
    }
    return Optional.empty();
  }

  private Optional<Node> composed(String text) {
    Optional<Node> root = new Compose(settings).composeString(text);
    if (root.isEmpty()) {
      problems.add(1, "", "The text is empty. Start with id and title.");
    }
    return root;
  }

  private boolean isHarmless(String text) {
    HarmlessEvents judge = new HarmlessEvents(problems);
    for (Event event : new Parse(settings).parseString(text)) {
      if (!judge.accepts(event)) {
        return false;
      }
    }
    return true;
  }
}
