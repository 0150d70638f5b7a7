package org.subnotice.infra.projection;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subnotice.api.order.RebuildProgress;
import org.subnotice.api.order.RebuildProgress.State;
import org.subnotice.api.order.Rebuilding;

/** One rebuild at a time, on a thread of its own. */
final class LogRebuilding implements Rebuilding {

  private static final Logger LOG = LoggerFactory.getLogger(LogRebuilding.class);

  private final Function<RebuildSteps, Rebuild> rebuilds;
  private final AtomicReference<Optional<RebuildSteps>> latest =
      new AtomicReference<>(Optional.empty());

  LogRebuilding(Function<RebuildSteps, Rebuild> rebuilds) {
    this.rebuilds = rebuilds;
  }

  @Override
  public void begin() {
    var steps = new RebuildSteps();
    Optional<RebuildSteps> before = latest.get();
    boolean idle = before.filter(RebuildSteps::running).isEmpty();
    if (idle && latest.compareAndSet(before, Optional.of(steps))) {
      Thread.ofPlatform().name("rebuild").daemon().start(() -> run(steps));
    }
  }

  @Override
  public RebuildProgress progress() {
    return latest.get().map(RebuildSteps::progress).orElseGet(RebuildProgress::never);
  }

  private void run(RebuildSteps steps) {
    try {
      rebuilds.apply(steps).run();
      steps.end(State.DONE);
      LOG.info("All read models were made anew: {}", steps.progress());
    } catch (SQLException | RuntimeException failure) {
      steps.end(State.FAILED);
      LOG.warn("The read models stay as they were: {}", failure.toString(), failure);
    }
  }
}
