package org.subnotice.infra.ledger;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.api.read.Ledger;
import org.subnotice.core.ledger.SigningKey;
import tools.jackson.databind.json.JsonMapper;

/** The ledgers in another database, such as one that was restored. */
public final class OtherLedgers {

  private final JsonMapper json;
  private final SigningKey key;
  private final Clock clock;

  OtherLedgers(JsonMapper json, SigningKey key, Clock clock) {
    this.json = json;
    this.key = key;
    this.clock = clock;
  }

  public Ledger in(DataSource other) {
    var database = JdbcClient.create(other);
    var transactions = new TransactionTemplate(new JdbcTransactionManager(other));
    var events = new StoredEvents(database, json);
    var segments = new StoredSegments(database);
    return new PostgresLedger(
        new Chaining(events, segments, database, transactions),
        events,
        segments,
        new StoredCheckpoints(database, key),
        new StoredTimestamps(database),
        clock);
  }
}
