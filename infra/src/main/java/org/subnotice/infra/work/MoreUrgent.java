package org.subnotice.infra.work;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subnotice.notifier.reaction.Precedence;

/** Lets the clerks of what is more urgent work first, in their order. */
record MoreUrgent(List<Clerk> clerks) implements Precedence {

  private static final Logger LOG = LoggerFactory.getLogger(MoreUrgent.class);

  @Override
  public void first() {
    clerks.forEach(clerk -> guarded(clerk, Clerk::runNow));
  }

  @Override
  public void giveWay() {
    clerks.forEach(clerk -> guarded(clerk, Clerk::finish));
  }

  /** What fails there is tried again there, and must not keep everything else from going out. */
  private static void guarded(Clerk clerk, Consumer<Clerk> work) {
    try {
      work.accept(clerk);
    } catch (RuntimeException failure) {
      LOG.warn("What is more urgent has to wait: {}", failure.toString());
    }
  }
}
