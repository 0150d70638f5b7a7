package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.period.GermanHolidays;
import org.subnotice.core.window.WindowCommand.PlanWindow;

/** Ten thousand random lives of a window, each against the reference and the invariants. */
class WindowModelTest {

  private static final int SEQUENCES = 10_000;

  private final WindowDecider decider = new WindowDecider(new GermanHolidays());

  @Test
  void no_sequence_of_commands_tells_the_window_from_its_reference() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var commands = new WindowSequence(seed).draw();
      if (difference(commands).isPresent()) {
        assertThat(report(seed, shortest(commands))).isEmpty();
      }
    }
  }

  private Optional<String> difference(List<WindowCommand> commands) {
    var reference = new ReferenceWindow((PlanWindow) commands.getFirst());
    var invariants = new WindowInvariants();
    var log = new ArrayList<WindowEvent>();
    var window = decider.initial();
    for (var command : commands) {
      var before = window;
      var events = decide(before, command);
      log.addAll(events);
      var after = events.stream().reduce(before, Window::after, (one, other) -> other);
      reference.follow(command);
      var found =
          differs(after, reference)
              .or(() -> repeats(after, command))
              .or(() -> invariants.broken(before, command, events, log));
      if (found.isPresent()) {
        return found;
      }
      window = after;
    }
    return Optional.empty();
  }

  private List<WindowEvent> decide(Window window, WindowCommand command) {
    try {
      return decider.decide(window, command);
    } catch (Refusal refusal) {
      return List.of();
    }
  }

  private static Optional<String> differs(Window window, ReferenceWindow reference) {
    String actual = window.state() + " " + window.closesAt() + " " + window.usedFrom();
    String expected =
        reference.state()
            + " "
            + Optional.ofNullable(reference.closes)
            + " "
            + Optional.ofNullable(reference.use);
    return actual.equals(expected)
        ? Optional.empty()
        : Optional.of("the window is " + actual + ", the reference " + expected);
  }

  private Optional<String> repeats(Window window, WindowCommand command) {
    var again = decide(window, command);
    return again.isEmpty() ? Optional.empty() : Optional.of("done twice, it does " + again);
  }

  /** Leaves out one command after another as long as the difference stays. */
  private List<WindowCommand> shortest(List<WindowCommand> commands) {
    return IntStream.range(1, commands.size())
        .mapToObj(index -> without(commands, index))
        .filter(shorter -> difference(shorter).isPresent())
        .findFirst()
        .map(this::shortest)
        .orElse(commands);
  }

  private static List<WindowCommand> without(List<WindowCommand> commands, int index) {
    var shorter = new ArrayList<>(commands);
    shorter.remove(index);
    return shorter;
  }

  private String report(int seed, List<WindowCommand> commands) {
    return commands.stream()
        .map(command -> command.toString().replaceAll("(terms|expected)=.*", ""))
        .collect(
            Collectors.joining(
                "\n", "Seed " + seed + ": " + difference(commands).orElseThrow() + "\n", "\n"));
  }
}
