package org.subnotice.core.register;

import java.util.List;
import org.subnotice.core.Decider;
import org.subnotice.core.register.EngagementCommand.ListEngagement;
import org.subnotice.core.register.EngagementEvent.EngagementListed;

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
    };
  }

  @Override
  public Boolean evolve(Boolean listed, EngagementEvent event) {
    return true;
  }
}
