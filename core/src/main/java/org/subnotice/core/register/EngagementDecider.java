package org.subnotice.core.register;

import java.util.List;
import org.subnotice.core.Decider;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.register.EngagementCommand.CorrectEntry;
import org.subnotice.core.register.EngagementCommand.ListEngagement;
import org.subnotice.core.register.EngagementEvent.EngagementListed;
import org.subnotice.core.register.EngagementEvent.EntryCorrected;

/** Lists what the contracts authorise from the start; the state is whether that has been done. */
public final class EngagementDecider
    implements Decider<EngagementCommand, Boolean, EngagementEvent> {

  @Override
  public Boolean initial() {
    return false;
  }

  @Override
  public List<EngagementEvent> decide(Boolean listed, EngagementCommand command) {
    return switch (command) {
      case ListEngagement c ->
          listed
              ? List.of()
              : List.of(
                  new EngagementListed(
                      c.engagement().value(), c.processor().value(), c.details(), c.since()));
      case CorrectEntry c -> correct(listed, c);
    };
  }

  /** What was announced to controllers is not put right behind their backs. */
  private static List<EngagementEvent> correct(boolean listed, CorrectEntry c) {
    if (!listed) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "A change brought this subprocessor. Draft a material change instead of a correction.");
    }
    if (c.until().filter(c.since()::isAfter).isPresent()) {
      throw new Refusal(
          RefusalCode.INVALID, "Write a last day that is not before the first.", "#/until");
    }
    return List.of(
        new EntryCorrected(
            c.engagement().value(), c.details(), c.since(), c.until().orElse(null), c.reason()));
  }

  @Override
  public Boolean evolve(Boolean listed, EngagementEvent event) {
    return true;
  }
}
