package org.subnotice.infra.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Handles each event behind a savepoint: PostgreSQL accepts nothing more in a transaction after a
 * failed statement, and the failed event has yet to be set aside in it.
 */
final class SavepointHandler implements EventMessageHandler {

  private static final TransactionDefinition NESTED =
      new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

  private final EventMessageHandler handler;
  private final PlatformTransactionManager transactions;

  SavepointHandler(EventMessageHandler handler, PlatformTransactionManager transactions) {
    this.handler = handler;
    this.transactions = transactions;
  }

  @Override
  public @Nullable Object handle(EventMessage<?> event) throws Exception {
    TransactionStatus savepoint = transactions.getTransaction(NESTED);
    try {
      Object result = handler.handle(event);
      transactions.commit(savepoint);
      return result;
    } catch (Exception failure) {
      transactions.rollback(savepoint);
      throw failure;
    }
  }

  @Override
  public boolean canHandle(EventMessage<?> event) {
    return handler.canHandle(event);
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return handler.canHandleType(payloadType);
  }

  @Override
  public Class<?> getTargetType() {
    return handler.getTargetType();
  }

  @Override
  public void prepareReset() {
    handler.prepareReset();
  }

  @Override
  public <R> void prepareReset(R resetContext) {
    handler.prepareReset(resetContext);
  }

  @Override
  public boolean supportsReset() {
    return handler.supportsReset();
  }
}
