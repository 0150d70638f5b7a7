package org.subnotice.infra.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The log in PostgreSQL's own types, and the streams of many aggregates in one query. */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

  private static final int EVENTS_PER_READ = 1_000;

  private final ConnectionProvider connections;
  private final EventUpcaster upcaster;

  PostgresEventStorageEngine(
      ConnectionProvider connections,
      TransactionManager transactions,
      Serializer serializer,
      EventUpcaster upcaster) {
    super(
        builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .schema(Schemas.events())
            .dataType(String.class)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .upcasterChain(upcaster)
            .persistenceExceptionResolver(new ConflictResolver())
            .batchSize(EVENTS_PER_READ)
            .createTokenAt(PostgresEventStorageEngine::indexBefore));
    this.connections = connections;
    this.upcaster = upcaster;
  }

  /** None are kept; looking for one would ask for a table that we do not have. */
  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
    return Stream.empty();
  }

  /** The streams of these aggregates, each in order; an aggregate without events is missing. */
  Map<String, List<DomainEventMessage<?>>> streams(Collection<String> aggregateIds) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = selectStreams(connection, aggregateIds);
        ResultSet rows = statement.executeQuery()) {
      return EventStreamUtils.upcastAndDeserializeDomainEvents(
              rowsOf(rows).stream(), getEventSerializer(), upcaster)
          .asStream()
          .collect(
              Collectors.groupingBy(
                  DomainEventMessage::getAggregateIdentifier, Collectors.toList()));
    } catch (SQLException failure) {
      throw new EventStoreException("The streams of the aggregates cannot be read", failure);
    }
  }

  /** Advisory locks of the transaction, taken in one order by everybody. */
  void lock(Collection<String> aggregateIds) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT pg_advisory_xact_lock(key) FROM (
                  SELECT DISTINCT hashtextextended(id, 0) AS key FROM unnest(?) AS id ORDER BY key
                ) AS keys
                """)) {
      statement.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
      statement.execute();
    } catch (SQLException failure) {
      throw new EventStoreException("The streams of the aggregates cannot be locked", failure);
    }
  }

  private PreparedStatement selectStreams(Connection connection, Collection<String> ids)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "SELECT %s FROM domain_event WHERE aggregate_identifier = ANY (?)"
                    .formatted(schema().trackedEventFields())
                + " ORDER BY aggregate_identifier, sequence_number");
    statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
    return statement;
  }

  private List<DomainEventData<?>> rowsOf(ResultSet rows) throws SQLException {
    List<DomainEventData<?>> events = new ArrayList<>();
    while (rows.next()) {
      events.add(getDomainEventData(rows));
    }
    return events;
  }

  /** Streams are short: nobody keeps snapshots, and there is no table of them to look into. */
  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return Optional.empty();
  }

  private static PreparedStatement indexBefore(
      Connection connection, EventSchema schema, Instant instant) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "SELECT min(global_index) - 1 FROM domain_event WHERE recorded_at >= ?");
    statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
    return statement;
  }

  @Override
  protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Override
  protected void writeTimestamp(PreparedStatement statement, int position, Instant instant)
      throws SQLException {
    statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
  }
}
