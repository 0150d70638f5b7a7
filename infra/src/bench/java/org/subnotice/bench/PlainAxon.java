package org.subnotice.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.subnotice.core.window.WindowEvent;

/** The framework's own store, as its users publish: a list of events per unit of work. */
final class PlainAxon {

  private final EmbeddedEventStore store;
  private final TransactionManager transactions;
  private final int perTransaction;

  PlainAxon(DataSource database, Serializer serializer, String table, int perTransaction) {
    this.perTransaction = perTransaction;
    transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
    store =
        EmbeddedEventStore.builder()
            .storageEngine(
                JdbcEventStorageEngine.builder()
                    .connectionProvider(new SpringDataSourceConnectionProvider(database))
                    .transactionManager(transactions)
                    .schema(schema(table))
                    .dataType(String.class)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build())
            .build();
  }

  private static EventSchema schema(String table) {
    return EventSchema.builder()
        .eventTable(table)
        .globalIndexColumn("global_index")
        .eventIdentifierColumn("event_identifier")
        .typeColumn("aggregate_type")
        .aggregateIdentifierColumn("aggregate_identifier")
        .sequenceNumberColumn("sequence_number")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .payloadColumn("payload")
        .metaDataColumn("metadata")
        .build();
  }

  long publish(List<WindowEvent> events, Map<String, ?> metadata) {
    long started = System.nanoTime();
    for (int from = 0; from < events.size(); from += perTransaction) {
      List<DomainEventMessage<?>> batch = new ArrayList<>();
      for (var event : events.subList(from, Math.min(from + perTransaction, events.size()))) {
        batch.add(new GenericDomainEventMessage<>("window", event.window(), 0, event, metadata));
      }
      var unit = DefaultUnitOfWork.startAndGet(null);
      unit.attachTransaction(transactions);
      unit.execute(() -> store.publish(batch));
    }
    return System.nanoTime() - started;
  }
}
