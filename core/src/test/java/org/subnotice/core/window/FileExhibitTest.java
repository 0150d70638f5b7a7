package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.WindowCommand.FileExhibit;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;

class FileExhibitTest extends WindowFacts {

  private static final int SEQUENCES = 2_000;

  @Test
  void an_exhibit_is_filed_once_and_changes_no_state() {
    givenReceived(Contracts.mainteny());

    assertThat(when(exhibit("exhibit-00000001", 100)))
        .singleElement()
        .isEqualTo(
            new ExhibitFiled(
                WINDOW.value(),
                "exhibit-00000001",
                ExhibitKind.OBJECTION,
                ExhibitType.PDF,
                100,
                "hash",
                MONDAY,
                TEXT,
                TEXT,
                TEXT,
                null));
    assertThat(when(exhibit("exhibit-00000001", 100))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.OPEN);
    assertThat(window().closesAt()).contains(CLOSES);
  }

  @Test
  void there_is_no_window_to_file_it_to() {
    assertThatThrownBy(() -> when(exhibit("exhibit-00000001", 100)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_FOUND));
  }

  @Test
  void wherever_a_window_stands_it_is_taken_and_no_decision_is_another_one() {
    var seen = EnumSet.noneOf(WindowState.class);
    for (int seed = 0; seed < SEQUENCES; seed++) {
      var commands = new WindowSequence(seed).draw();

      assertThat(decisions(commands, true, seen))
          .as("seed " + seed)
          .isEqualTo(decisions(commands, false, seen));
    }
    assertThat(seen)
        .as("no event leads to LAPSED")
        .isEqualTo(EnumSet.complementOf(EnumSet.of(WindowState.LAPSED)));
  }

  /** What was decided at each step; with exhibits filed in between or without. */
  private List<String> decisions(
      List<WindowCommand> commands, boolean filing, EnumSet<WindowState> seen) {
    var said = new ArrayList<String>();
    var window = decider.initial();
    for (var command : commands) {
      window = after(window, command, said);
      if (filing && window.plan().isPresent()) {
        seen.add(window.state());
        var before = window.state();
        var filed = decider.decide(window, exhibit("exhibit-" + said.size(), 1));
        assertThat(filed).hasExactlyElementsOfTypes(ExhibitFiled.class);
        window = window.after(filed.getFirst());
        assertThat(window.state()).isEqualTo(before);
      }
    }
    return said;
  }

  private Window after(Window window, WindowCommand command, List<String> said) {
    try {
      var events = decider.decide(window, command);
      said.add(events.toString());
      return events.stream().reduce(window, Window::after, (one, other) -> other);
    } catch (Refusal refusal) {
      said.add(refusal.sentence());
      return window;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, FileExhibit.LARGEST + 1})
  void an_empty_or_too_large_file_is_refused(long size) {
    givenReceived(Contracts.mainteny());

    refused(exhibit("exhibit-00000001", size), RefusalCode.INVALID);
  }

  @Test
  void all_exhibits_of_a_window_can_be_taken_away_at_once() {
    givenReceived(Contracts.mainteny());
    for (int number = 0; number < 5; number++) {
      when(exhibit("exhibit-" + number, FileExhibit.LARGEST));
    }

    refused(exhibit("exhibit-5", 1), RefusalCode.WRONG_STATE);
    assertThat(when(exhibit("exhibit-4", FileExhibit.LARGEST))).as("filed before").isEmpty();
  }

  @Test
  void there_is_room_for_a_hundred_small_ones() {
    givenReceived(Contracts.mainteny());
    for (int number = 0; number < 100; number++) {
      assertThat(when(exhibit("exhibit-" + number, 1))).hasSize(1);
    }

    refused(exhibit("exhibit-100", 1), RefusalCode.WRONG_STATE);
  }

  private void refused(FileExhibit command, RefusalCode code) {
    assertThatThrownBy(() -> when(command))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.pointer()).contains("#/file/content");
            });
  }

  private static FileExhibit exhibit(String key, long size) {
    return new FileExhibit(
        WINDOW,
        key,
        ExhibitKind.OBJECTION,
        ExhibitType.PDF,
        size,
        "hash",
        MONDAY,
        TEXT,
        TEXT,
        TEXT,
        Optional.empty());
  }
}
