package org.subnotice.infra.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;

/**
 * Handlers that read the log under one name, each event once per name across all nodes. A bean of
 * this type is started with the application.
 *
 * @param processor name under which the position is kept; never changes
 * @param handlers objects with {@code @EventHandler} methods, and {@code @ResetHandler} to be
 *     replayed
 * @param segments how many threads and nodes can share the work
 * @param sequencing which events must be handled one after the other
 * @param failures what happens to an event whose handler throws
 */
public record Subscription(
    String processor,
    List<Object> handlers,
    int segments,
    SequencingPolicy<? super EventMessage<?>> sequencing,
    Failures failures) {

  /** What happens to an event whose handler throws. */
  public enum Failures {
    /** Nothing goes on before the event is handled: for read models, which must have no hole. */
    BLOCK,
    /** The event and its successors in sequence wait aside, the rest goes on: for side effects. */
    SET_ASIDE
  }

  public Subscription {
    handlers = List.copyOf(handlers);
  }

  /** Fills a read model: in order per aggregate, two segments, stops at a failure. */
  public static Subscription readModel(String processor, Object... handlers) {
    return of(processor, Failures.BLOCK, handlers);
  }

  /** Reacts with side effects: in order per aggregate, two segments, failures set aside. */
  public static Subscription reaction(String processor, Object... handlers) {
    return of(processor, Failures.SET_ASIDE, handlers);
  }

  private static Subscription of(String processor, Failures failures, Object... handlers) {
    return new Subscription(
        processor, List.of(handlers), 2, SequentialPerAggregatePolicy.instance(), failures);
  }

  /** The same with another number of segments; counts when the processor starts the first time. */
  public Subscription withSegments(int count) {
    return new Subscription(processor, handlers, count, sequencing, failures);
  }

  /** The same with another order. */
  public Subscription inOrderOf(SequencingPolicy<? super EventMessage<?>> policy) {
    return new Subscription(processor, handlers, segments, policy, failures);
  }
}
