package org.subnotice.infra.axon;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Opens a log in another database, such as one that was restored, to be read. */
public final class OtherLogs {

  private final Serializer serializer;
  private final Revisions revisions;

  OtherLogs(Serializer serializer, Revisions revisions) {
    this.serializer = serializer;
    this.revisions = revisions;
  }

  /** Open as long as the reader reads. */
  public void read(DataSource database, Consumer<EventStore> reader) {
    var log =
        new PostgresEventStore(
            new PostgresEventStorageEngine(
                new SpringDataSourceConnectionProvider(database),
                new SpringTransactionManager(new JdbcTransactionManager(database)),
                serializer,
                revisions.upcasters()));
    try {
      reader.accept(log);
    } finally {
      log.shutDown();
    }
  }
}
