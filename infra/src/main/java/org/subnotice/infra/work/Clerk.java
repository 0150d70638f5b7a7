package org.subnotice.infra.work;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.subnotice.notifier.reaction.Reaction;

/**
 * Runs reactions one after the other on a thread of its own: when woken, and now and then in case
 * nobody woke it. What fails is tried again at the next run.
 */
public final class Clerk implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
  private static final long LONGEST_REST_SECONDS = 15;

  private final String name;
  private final List<Reaction> reactions;
  private final Semaphore calls = new Semaphore(1);
  private final ReentrantLock work = new ReentrantLock();
  private volatile boolean running;
  private Thread thread = new Thread();

  public Clerk(String name, List<? extends Reaction> reactions) {
    this.name = name;
    this.reactions = List.copyOf(reactions);
  }

  /** Something may have become outstanding. */
  void wake() {
    calls.release();
  }

  /** Does all that is outstanding before it returns; a failure is the caller's. */
  void runNow() {
    work.lock();
    try {
      reactions.forEach(Reaction::run);
    } finally {
      work.unlock();
    }
  }

  /**
   * Does what somebody has called for, or waits until it is done; returns at once if nobody has.
   */
  void finish() {
    if (calls.availablePermits() > 0 || work.isLocked()) {
      calls.drainPermits();
      runNow();
    }
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name(name).daemon().start(this::loop);
  }

  @Override
  public void stop() {
    running = false;
    wake();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(LONGEST_REST_SECONDS));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void loop() {
    while (running) {
      try {
        boolean called = calls.tryAcquire(LONGEST_REST_SECONDS, TimeUnit.SECONDS);
        if (called) {
          calls.drainPermits();
        }
        if (running) {
          runNow();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        LOG.warn("{} will try again: {}", name, failure.toString(), failure);
      }
    }
  }
}
