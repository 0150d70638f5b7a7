package org.subnotice.infra.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.infra.axon.Subscriptions;

/**
 * Reads the whole log into tables beside the live ones, which go on meanwhile, and puts their rows
 * in place of the live ones in one transaction. Only for its last steps the live reader rests.
 */
final class Rebuild {

  private final Projections projections;
  private final DataSource pool;
  private final EventStore log;
  private final Serializer serializer;
  private final Subscriptions subscriptions;
  private final RebuildSteps steps;

  Rebuild(
      Projections projections,
      DataSource pool,
      EventStore log,
      Serializer serializer,
      Subscriptions subscriptions,
      RebuildSteps steps) {
    this.projections = projections;
    this.pool = pool;
    this.log = log;
    this.serializer = serializer;
    this.subscriptions = subscriptions;
    this.steps = steps;
  }

  void run() throws SQLException {
    try (Connection connection = pool.getConnection()) {
      try {
        runOn(new SingleConnectionDataSource(connection, true));
      } finally {
        forget(connection);
      }
    }
  }

  private void runOn(DataSource only) {
    var database = JdbcClient.create(only);
    var transaction = new TransactionTemplate(new JdbcTransactionManager(only));
    var following = projections.on(database);
    var shadows = ShadowTables.of(database, tables(following));
    try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
      var all = new Following(events, following, transaction, steps::took);
      all.follow(() -> look(database));
      subscriptions.whileStopped(
          ReadModels.PROCESSOR,
          () -> {
            all.follow(() -> look(database));
            transaction.executeWithoutResult(status -> replace(shadows, database, all.reached()));
          });
    }
  }

  private void look(JdbcClient database) {
    steps.head(database.sql("SELECT max(global_index) FROM domain_event").query(Long.class));
  }

  /** Whoever gets the connection next would write to what nobody else sees. */
  private static void forget(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DISCARD TEMP");
    } catch (SQLException failure) {
      connection.abort(Runnable::run);
    }
  }

  private static List<String> tables(List<Projection> projections) {
    return projections.stream().flatMap(projection -> projection.tables().stream()).toList();
  }

  private void replace(ShadowTables shadows, JdbcClient database, @Nullable TrackingToken reached) {
    shadows.replaceTheRealOnes();
    SerializedObject<byte[]> token = serializer.serialize(reached, byte[].class);
    int moved =
        database
            .sql("UPDATE token_entry SET token = ?, token_type = ? WHERE processor_name = ?")
            .params(token.getData(), token.getType().getName(), ReadModels.PROCESSOR)
            .update();
    if (moved != 1) {
      throw new IllegalStateException("The read models are read in %d segments".formatted(moved));
    }
  }
}
