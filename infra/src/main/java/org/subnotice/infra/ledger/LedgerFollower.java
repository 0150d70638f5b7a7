package org.subnotice.infra.ledger;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the ledger's work behind everybody's back: what is appended waits for none of it. */
final class LedgerFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerFollower.class);
  private static final long REST_SECONDS = 1;

  private final Runnable work;
  private @Nullable ScheduledExecutorService thread;
  private @Nullable Future<?> looking;

  LedgerFollower(Runnable work) {
    this.work = work;
  }

  @Override
  public void start() {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ledger").daemon().factory());
    looking = thread.scheduleWithFixedDelay(this::look, 0, REST_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.warn("The ledger will be continued later: {}", failure.toString(), failure);
    }
  }

  @Override
  public void stop() {
    if (thread != null && looking != null) {
      looking.cancel(false);
      thread.close();
      thread = null;
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
