package org.subnotice.infra.axon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;

/** All processors by name: starts them with the application, stops them before the pools close. */
public final class Subscriptions implements SmartLifecycle {

  private final Map<String, Processor> processors;
  private volatile boolean running;

  Subscriptions(Collection<Subscription> subscriptions, ProcessorFactory factory) {
    requireDistinct(subscriptions);
    this.processors =
        subscriptions.stream()
            .collect(Collectors.toUnmodifiableMap(Subscription::processor, factory::make));
  }

  private static void requireDistinct(Collection<Subscription> subscriptions) {
    Set<String> names = new HashSet<>();
    for (Subscription subscription : subscriptions) {
      if (!names.add(subscription.processor())) {
        throw new IllegalStateException(
            "Two subscriptions share the processor " + subscription.processor());
      }
    }
  }

  /** The names of all processors. */
  public Set<String> names() {
    return processors.keySet();
  }

  /** Reads the whole log again; the handlers' {@code @ResetHandler} methods empty their tables. */
  public void replay(String processor) {
    named(processor).replay();
  }

  /** The processor rests while the work runs; afterwards it goes on where the table says. */
  public void whileStopped(String processor, Runnable work) {
    named(processor).whileStopped(work);
  }

  /** How many events wait aside because their handling, or that of a predecessor, failed. */
  public long setAside(String processor) {
    return named(processor).setAside().map(aside -> aside.queue().size()).orElse(0L);
  }

  /** Tries each sequence that waits aside once more; true when all of one or more succeeded. */
  public boolean retrySetAside(String processor) {
    return named(processor).setAside().map(aside -> aside.retry().processAny()).orElse(false);
  }

  Processor named(String processor) {
    Processor found = processors.get(processor);
    if (found == null) {
      throw new IllegalArgumentException("No processor is called " + processor);
    }
    return found;
  }

  @Override
  public void start() {
    processors.values().forEach(processor -> processor.reader().start());
    running = true;
  }

  @Override
  public void stop() {
    processors.values().stream()
        .map(processor -> processor.reader().shutdownAsync())
        .toList()
        .forEach(CompletableFuture::join);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
