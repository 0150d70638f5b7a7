package org.subnotice.infra.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.subnotice.core.Refusal;

/**
 * Aggregates that were read once, for one thread that decides on them several times: it reads them
 * again only when somebody else was faster.
 */
public final class AtHand<C, S, E> {

  private final Decisions decisions;
  private final Folding<C, S, E> folding;
  private final String type;
  private final Map<String, Folded<S>> known;

  AtHand(Decisions decisions, Folding<C, S, E> folding, String type, Map<String, Folded<S>> known) {
    this.decisions = decisions;
    this.folding = folding;
    this.type = type;
    this.known = new LinkedHashMap<>(known);
  }

  /** As they were read, and what was decided here since; unknown ones are missing. */
  public Map<String, S> states() {
    return Folded.states(known);
  }

  /**
   * As {@link Decisions#decideAll}. What was read may be old: that something follows from it is
   * checked by the number under which it is written; that nothing does, or that a rule forbids it,
   * counts only after another look.
   */
  public Map<String, List<E>> decide(Map<String, C> commands, Map<String, ?> metadata) {
    AtomicBoolean untried = new AtomicBoolean(true);
    Map<String, Step<S, E>> steps =
        decisions.atomically(
            () -> {
              Map<String, Step<S, E>> decided =
                  untried.getAndSet(false)
                      ? remembering(commands).orElseGet(() -> looking(commands))
                      : looking(commands);
              folding.append(type, decided, metadata);
              return decided;
            });
    steps.forEach((id, step) -> known.put(id, step.after()));
    return Step.events(steps);
  }

  private Optional<Map<String, Step<S, E>>> remembering(Map<String, C> commands) {
    try {
      return Optional.of(folding.decide(commands, known))
          .filter(steps -> steps.values().stream().noneMatch(step -> step.events().isEmpty()));
    } catch (Refusal perhapsOutOfDate) {
      return Optional.empty();
    }
  }

  private Map<String, Step<S, E>> looking(Map<String, C> commands) {
    return folding.decide(commands, folding.readInTurn(commands.keySet()));
  }
}
