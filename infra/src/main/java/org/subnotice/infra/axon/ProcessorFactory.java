package org.subnotice.infra.axon;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the processor behind a subscription. */
final class ProcessorFactory {

  private static final int EVENTS_PER_TRANSACTION = 500;

  private final EventStore store;
  private final TokenStore tokens;
  private final Serializer serializer;
  private final ConnectionProvider connections;
  private final TransactionManager transactions;
  private final PlatformTransactionManager platformTransactions;

  ProcessorFactory(
      EventStore store,
      TokenStore tokens,
      Serializer serializer,
      ConnectionProvider connections,
      TransactionManager transactions,
      PlatformTransactionManager platformTransactions) {
    this.store = store;
    this.tokens = tokens;
    this.serializer = serializer;
    this.connections = connections;
    this.transactions = transactions;
    this.platformTransactions = platformTransactions;
  }

  Processor make(Subscription subscription) {
    return switch (subscription.failures()) {
      case BLOCK -> new Processor(processor(subscription, blocking(subscription)));
      case SET_ASIDE -> {
        JdbcSequencedDeadLetterQueue<EventMessage<?>> queue = queue(subscription);
        DeadLetteringEventHandlerInvoker invoker = settingAside(subscription, queue);
        yield new Processor(processor(subscription, invoker), queue, invoker);
      }
    };
  }

  private PooledStreamingEventProcessor processor(
      Subscription subscription, SimpleEventHandlerInvoker invoker) {
    return PooledStreamingEventProcessor.builder()
        .name(subscription.processor())
        .eventHandlerInvoker(invoker)
        .messageSource(store)
        .tokenStore(tokens)
        .transactionManager(transactions)
        .coordinatorExecutor(name -> threads(name + "-coordinator", 1))
        .workerExecutor(name -> threads(name, subscription.segments()))
        .initialSegmentCount(subscription.segments())
        .batchSize(EVENTS_PER_TRANSACTION)
        // Claims of segments age in real time, whatever a demonstration does to the clock.
        .clock(Clock.systemUTC())
        .build();
  }

  private static ScheduledExecutorService threads(String name, int count) {
    return Executors.newScheduledThreadPool(
        count, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
  }

  private SimpleEventHandlerInvoker blocking(Subscription subscription) {
    return SimpleEventHandlerInvoker.builder()
        .eventHandlers(subscription.handlers())
        .sequencingPolicy(subscription.sequencing())
        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
        .build();
  }

  private DeadLetteringEventHandlerInvoker settingAside(
      Subscription subscription, JdbcSequencedDeadLetterQueue<EventMessage<?>> queue) {
    DeadLetteringEventHandlerInvoker.Builder builder =
        DeadLetteringEventHandlerInvoker.builder()
            .queue(queue)
            .transactionManager(transactions)
            .allowReset(true);
    builder.eventHandlers(behindSavepoints(subscription));
    builder.sequencingPolicy(subscription.sequencing());
    return builder.build();
  }

  private List<EventMessageHandler> behindSavepoints(Subscription subscription) {
    return subscription.handlers().stream()
        .map(AnnotationEventHandlerAdapter::new)
        .<EventMessageHandler>map(handler -> new SavepointHandler(handler, platformTransactions))
        .toList();
  }

  private JdbcSequencedDeadLetterQueue<EventMessage<?>> queue(Subscription subscription) {
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(subscription.processor())
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(Schemas.deadLetters())
        .genericSerializer(serializer)
        .eventSerializer(serializer)
        .build();
  }
}
