package org.subnotice.api.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.ChangeView;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.terms.Ancillary;

/**
 * What this reader may do with a change now. The rules themselves are kept where it is done.
 *
 * @param drafter whether this reader drafted it
 */
record NextSteps(ChangeView change, boolean drafter, Visit visit) {

  List<ChangePage.Step> steps() {
    var steps = new ArrayList<ChangePage.Step>();
    if (change.state() == ChangeState.DRAFT && visit.approves() && !(fourEyes() && drafter)) {
      steps.add(step("approval", true, false));
    }
    if (announceable() && visit.edits()) {
      steps.add(step("announcement", true, false));
    }
    if (withdrawable() && visit.edits()) {
      steps.add(step("withdrawal", false, true));
    }
    return List.copyOf(steps);
  }

  List<String> ancillaryServices() {
    return change.state() == ChangeState.DRAFT && visit.edits()
        ? Arrays.stream(Ancillary.values()).map(Enum::name).toList()
        : List.of();
  }

  boolean usable() {
    return visit.edits()
        && switch (change.state()) {
          case ANNOUNCED, DECIDED, IN_USE -> true;
          default -> false;
        };
  }

  /** Who has to act where this reader cannot. */
  Optional<String> hint() {
    return switch (change.state()) {
      case DRAFT -> fourEyes() && (drafter || !visit.approves()) ? said("approval") : none();
      case READY -> visit.edits() ? none() : said("announcement");
      default -> none();
    };
  }

  private Optional<String> said(String step) {
    return Optional.of(visit.words().say("hint." + step));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private boolean fourEyes() {
    return visit.processor().fourEyes();
  }

  private boolean announceable() {
    return change.state() == ChangeState.READY
        || (change.state() == ChangeState.DRAFT && !fourEyes());
  }

  private boolean withdrawable() {
    return switch (change.state()) {
      case DRAFT, READY, ANNOUNCED, DECIDED -> true;
      default -> false;
    };
  }

  private ChangePage.Step step(String id, boolean main, boolean reason) {
    return new ChangePage.Step(
        id,
        visit.words().say("step." + id),
        visit.words().say("step." + id + ".text"),
        main,
        reason);
  }
}
