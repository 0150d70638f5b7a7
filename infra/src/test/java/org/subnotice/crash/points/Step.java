package org.subnotice.crash.points;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.subnotice.core.change.ChangeCommand.FinishPlanning;
import org.subnotice.core.window.WindowCommand.PlanWindow;
import org.subnotice.core.window.WindowCommand.PrepareNotice;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.NoticeStore;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.WindowsAtHand;

/**
 * Everything that a fan-out leaves behind outside the program, in order: between two of these a
 * crash at one point is like a crash at any other.
 */
public enum Step {
  PLAN(Deciding.class, "decide", given -> commands(given, PlanWindow.class)),
  FINISH_PLANNING(Deciding.class, "decide", given -> given.getLast() instanceof FinishPlanning),
  KEEP_THE_TEXT(NoticeStore.class, "keep", given -> true),
  PREPARE(WindowsAtHand.class, "decide", given -> commands(given, PrepareNotice.class)),
  BEGIN(Attempts.class, "write", given -> !filled(given, 0) && filled(given, 1)),
  HAND_OVER(Connection.class, "hand", given -> true),
  NOTE_THE_ANSWER_AND_BEGIN(Attempts.class, "write", given -> filled(given, 0) && filled(given, 1)),
  NOTE_THE_LAST_ANSWER(Attempts.class, "write", given -> filled(given, 0) && !filled(given, 1)),
  RECORD_ACCEPTANCE(
      WindowsAtHand.class, "decide", given -> commands(given, RecordAcceptance.class));

  private final Class<?> port;
  private final String method;
  private final Predicate<List<?>> arguments;

  Step(Class<?> port, String method, Predicate<List<?>> arguments) {
    this.port = port;
    this.method = method;
    this.arguments = arguments;
  }

  static Optional<Step> of(Class<?> port, String method, List<?> given) {
    return Arrays.stream(values())
        .filter(step -> step.port == port && step.method.equals(method))
        .filter(step -> step.arguments.test(given))
        .findFirst();
  }

  private static boolean commands(List<?> given, Class<?> kind) {
    return given.getLast() instanceof List<?> commands
        && !commands.isEmpty()
        && kind.isInstance(commands.getFirst());
  }

  private static boolean filled(List<?> given, int argument) {
    return given.get(argument) instanceof Optional<?> value && value.isPresent();
  }
}
