package org.subnotice.infra.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.subnotice.core.Decider;

/**
 * The shell around every decider: reads the streams, folds them, decides, and appends what follows,
 * in one transaction and one batch.
 */
public final class Decisions {

  private final Streams streams;
  private final TransactionManager transactions;

  Decisions(Streams streams, TransactionManager transactions) {
    this.streams = streams;
    this.transactions = transactions;
  }

  /**
   * Decides one command and appends the events.
   *
   * @param aggregateId unique across all types, so it carries its type as prefix
   * @param metadata stands beside each event
   * @return the events appended; empty when nothing had to happen
   */
  public <C, S, E> List<E> decide(
      Decider<C, S, E> decider,
      String aggregateType,
      String aggregateId,
      C command,
      Map<String, ?> metadata) {
    return decideAll(decider, aggregateType, Map.of(aggregateId, command), metadata)
        .getOrDefault(aggregateId, List.of());
  }

  /**
   * Decides a command for each of up to a thousand or so aggregates: one query, one transaction,
   * one batch. One refusal refuses all.
   *
   * @param commands by aggregate id, decided in the map's order
   * @return for each id of {@code commands} the events appended, perhaps none
   */
  public <C, S, E> Map<String, List<E>> decideAll(
      Decider<C, S, E> decider,
      String aggregateType,
      Map<String, C> commands,
      Map<String, ?> metadata) {
    return atomically(() -> decidedNow(decider, aggregateType, commands, metadata));
  }

  /** The state of an aggregate as of now, {@link Decider#initial()} when it does not exist. */
  public <S, E> S stateOf(Decider<?, S, E> decider, String aggregateId) {
    List<DomainEventMessage<?>> stream =
        transactions.fetchInTransaction(
            () -> streams.read(List.of(aggregateId)).getOrDefault(aggregateId, List.of()));
    return folded(decider, stream);
  }

  /**
   * The states of many aggregates in one query, in the order of the ids; unknown ones are missing.
   */
  public <S, E> Map<String, S> statesOf(Decider<?, S, E> decider, Collection<String> aggregateIds) {
    Map<String, List<DomainEventMessage<?>>> found =
        transactions.fetchInTransaction(() -> streams.read(aggregateIds));
    Map<String, S> states = LinkedHashMap.newLinkedHashMap(aggregateIds.size());
    for (String id : aggregateIds) {
      List<DomainEventMessage<?>> stream = found.getOrDefault(id, List.of());
      if (!stream.isEmpty()) {
        states.put(id, folded(decider, stream));
      }
    }
    return states;
  }

  /**
   * Runs work whose decisions and rows stand or fall together. When somebody else appended to one
   * of the streams first, all of it runs again, so the work touches nothing but the database.
   * Inside another unit of work, such as an event handler's, it becomes part of that one.
   */
  public <T> T atomically(Supplier<T> work) {
    if (CurrentUnitOfWork.isStarted()) {
      return work.get();
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException(
          "A transaction is open that cannot run again after a conflict; open it by atomically()");
    }
    return Conflicts.retrying(() -> inUnitOfWork(work));
  }

  private <T> T inUnitOfWork(Supplier<T> work) {
    DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
    unit.attachTransaction(transactions);
    ResultMessage<T> result = unit.executeWithResult(work::get);
    if (!result.isExceptional()) {
      return result.getPayload();
    }
    throw unchecked(result.exceptionResult());
  }

  private static RuntimeException unchecked(Throwable failure) {
    return switch (failure) {
      case RuntimeException unchecked -> unchecked;
      case Error error -> throw error;
      case Throwable checked -> new IllegalStateException(checked);
    };
  }

  private <C, S, E> Map<String, List<E>> decidedNow(
      Decider<C, S, E> decider, String type, Map<String, C> commands, Map<String, ?> metadata) {
    if (Conflicts.queueing()) {
      streams.queueAt(commands.keySet());
    }
    Map<String, List<DomainEventMessage<?>>> before = streams.read(commands.keySet());
    Map<String, List<E>> decided = LinkedHashMap.newLinkedHashMap(commands.size());
    List<DomainEventMessage<?>> messages = new ArrayList<>();
    commands.forEach(
        (id, command) -> {
          List<DomainEventMessage<?>> stream = before.getOrDefault(id, List.of());
          List<E> events = List.copyOf(decider.decide(folded(decider, stream), command));
          decided.put(id, events);
          messages.addAll(numbered(type, id, nextNumber(stream), events, metadata));
        });
    streams.append(messages);
    return decided;
  }

  private static long nextNumber(List<DomainEventMessage<?>> stream) {
    return stream.isEmpty() ? 0 : stream.getLast().getSequenceNumber() + 1;
  }

  @SuppressWarnings("unchecked") // a stream holds the events of its own decider
  private static <S, E> S folded(Decider<?, S, E> decider, List<DomainEventMessage<?>> stream) {
    S state = decider.initial();
    for (DomainEventMessage<?> event : stream) {
      state = decider.evolve(state, (E) event.getPayload());
    }
    return state;
  }

  private static <E> List<DomainEventMessage<?>> numbered(
      String type, String id, long first, List<E> events, Map<String, ?> metadata) {
    List<DomainEventMessage<?>> messages = new ArrayList<>(events.size());
    for (E event : events) {
      long number = first + messages.size();
      messages.add(new GenericDomainEventMessage<>(type, id, number, event, metadata));
    }
    return messages;
  }
}
