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
  private final String name;
  private final long restSeconds;
  private final Runnable work;
  private @Nullable ScheduledExecutorService thread;
  private @Nullable Future<?> looking;

  LedgerFollower(String name, long restSeconds, Runnable work) {
    this.name = name;
    this.restSeconds = restSeconds;
    this.work = work;
  }

  @Override
  public void start() {
    thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    looking = thread.scheduleWithFixedDelay(this::look, 0, restSeconds, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.warn("{} will try again: {}", name, failure.toString(), failure);
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
