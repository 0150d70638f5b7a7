package org.subnotice.infra.axon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
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
    Folding<C, S, E> folding = new Folding<>(decider, streams);
    return atomically(
        () -> {
          Map<String, Step<S, E>> steps =
              folding.decide(commands, folding.readInTurn(commands.keySet()));
          folding.append(aggregateType, steps, metadata);
          return Step.events(steps);
        });
  }

  /** Reads aggregates for somebody who decides on them several times. */
  public <C, S, E> AtHand<C, S, E> take(
      Decider<C, S, E> decider, String aggregateType, Collection<String> aggregateIds) {
    Folding<C, S, E> folding = new Folding<>(decider, streams);
    return new AtHand<>(this, folding, aggregateType, read(folding, aggregateIds));
  }

  /** The state of an aggregate as of now, {@link Decider#initial()} when it does not exist. */
  public <C, S, E> S stateOf(Decider<C, S, E> decider, String aggregateId) {
    return statesOf(decider, List.of(aggregateId)).getOrDefault(aggregateId, decider.initial());
  }

  /**
   * The states of many aggregates in one query, in the order of the ids; unknown ones are missing.
   */
  public <C, S, E> Map<String, S> statesOf(
      Decider<C, S, E> decider, Collection<String> aggregateIds) {
    return Folded.states(read(new Folding<>(decider, streams), aggregateIds));
  }

  private <S> Map<String, Folded<S>> read(Folding<?, S, ?> folding, Collection<String> ids) {
    return transactions.fetchInTransaction(() -> folding.read(ids));
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
}
