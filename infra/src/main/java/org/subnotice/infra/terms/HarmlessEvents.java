package org.subnotice.infra.terms;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Refuses what terms never need and attackers like: references, tags, depth, further documents. */
final class HarmlessEvents {

  private static final int DEEPEST = 8;

  private final Problems problems;
  private int depth;
  private int documents;

  HarmlessEvents(Problems problems) {
    this.problems = problems;
  }

  boolean accepts(Event event) {
    return switch (event) {
      case AliasEvent alias -> refuse(alias, "References (*name) are not accepted; write it out.");
      case CollectionStartEvent start -> acceptsStart(start);
      case CollectionEndEvent _ -> {
        depth--;
        yield true;
      }
      case ScalarEvent scalar -> acceptsNode(scalar, scalar.getTag().isPresent());
      case DocumentStartEvent start ->
          ++documents == 1 || refuse(start, "One text holds one set of terms, without ---.");
      default -> true;
    };
  }

  private boolean acceptsStart(CollectionStartEvent start) {
    if (++depth > DEEPEST) {
      return refuse(start, "Terms are nested at most " + DEEPEST + " levels deep.");
    }
    return acceptsNode(start, start.getTag().isPresent());
  }

  private boolean acceptsNode(NodeEvent node, boolean tagged) {
    if (tagged || node.getAnchor().isPresent()) {
      return refuse(node, "Tags (!name) and anchors (&name) are not accepted; leave them out.");
    }
    return true;
  }

  private boolean refuse(Event event, String reason) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    problems.add(line, "", reason);
    return false;
  }
}
