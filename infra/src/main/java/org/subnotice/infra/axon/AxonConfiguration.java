package org.subnotice.infra.axon;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the event store and its readers by hand: what is not named here does not run. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

  @Bean
  EventNames eventNames(ObjectProvider<EventFamilies> families) {
    return EventNames.of(families.stream().toList());
  }

  @Bean
  Serializer eventSerializer(EventNames names, Revisions revisions) {
    return new NamedEventSerializer(names, revisions);
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new SpringDataSourceConnectionProvider(dataSource);
  }

  @Bean
  PostgresEventStorageEngine eventStorageEngine(
      ConnectionProvider connections,
      TransactionManager transactions,
      Serializer serializer,
      Revisions revisions,
      Clock clock) {
    // The framework keeps its clock in a static field, read whenever an event is made.
    GenericEventMessage.clock = clock;
    return new PostgresEventStorageEngine(
        connections, transactions, serializer, revisions.upcasters());
  }

  @Bean(destroyMethod = "shutDown")
  EventStore eventStore(PostgresEventStorageEngine engine) {
    return new PostgresEventStore(engine);
  }

  /**
   * {@code node} names the owner of claims: the same after a restart, it takes them over at once.
   */
  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections,
      Serializer serializer,
      @Value("${subnotice.node:${HOSTNAME:node}-${random.uuid}}") String node) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .schema(Schemas.tokens())
        .nodeId(node)
        .build();
  }

  @Bean
  OtherLogs otherLogs(Serializer serializer, Revisions revisions) {
    return new OtherLogs(serializer, revisions);
  }

  @Bean
  Decisions decisions(
      PostgresEventStorageEngine engine, EventStore store, TransactionManager transactions) {
    return new Decisions(new Streams(engine, store), transactions);
  }

  @Bean
  ProcessorFactory processorFactory(
      EventStore store,
      TokenStore tokens,
      Serializer serializer,
      ConnectionProvider connections,
      TransactionManager transactions,
      PlatformTransactionManager platformTransactions) {
    return new ProcessorFactory(
        store, tokens, serializer, connections, transactions, platformTransactions);
  }

  @Bean
  Subscriptions subscriptions(
      ObjectProvider<Subscription> subscriptions, ProcessorFactory factory) {
    return new Subscriptions(subscriptions.orderedStream().toList(), factory);
  }

  @Bean
  ReadPosition readPosition(
      Subscriptions subscriptions, JdbcClient database, Serializer serializer) {
    return new ReadPosition(subscriptions, new Positions(database, serializer), database);
  }
}
