package org.subnotice.infra.ledger;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.infra.timestamp.Certificates;
import org.subnotice.infra.timestamp.Timestamp;

/** What authorities said about checkpoints. */
final class StoredTimestamps {

  /**
   * A checkpoint with the timestamp of its note.
   *
   * @param certificates from the one that signed to the trusted one, PEM
   */
  record Stamped(SignedCheckpoint signed, byte[] token, String certificates) {}

  private final JdbcClient database;

  StoredTimestamps(JdbcClient database) {
    this.database = database;
  }

  /** Of each processor the longest, where no timestamp says as much yet: it covers the others. */
  List<SignedCheckpoint> due() {
    return database
        .sql(
            """
            SELECT note FROM (
              SELECT DISTINCT ON (processor_id) processor_id, entries, note FROM ledger_checkpoint
              ORDER BY processor_id, entries DESC, made_at DESC) AS longest
            WHERE entries > 0 AND NOT EXISTS (
              SELECT FROM ledger_timestamp t
              WHERE t.processor_id = longest.processor_id AND t.entries >= longest.entries)
            """)
        .query((row, number) -> SignedCheckpoint.parse(row.getString(1)))
        .list();
  }

  void insert(SignedCheckpoint signed, Timestamp timestamp) {
    database
        .sql("INSERT INTO ledger_timestamp VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(
            signed.checkpoint().processor(),
            signed.checkpoint().entries(),
            signed.checkpoint().key(),
            signed.note(),
            timestamp.at().atOffset(ZoneOffset.UTC),
            timestamp.authority(),
            timestamp.token(),
            Certificates.pem(timestamp.chain()))
        .update();
  }

  /** All of a processor, the shortest ledger first. */
  List<Stamped> of(String processor) {
    return database
        .sql(
            "SELECT note, token, certificates FROM ledger_timestamp WHERE processor_id = ?"
                + " ORDER BY entries, stamped_at")
        .param(processor)
        .query(
            (row, number) ->
                new Stamped(
                    SignedCheckpoint.parse(row.getString(1)), row.getBytes(2), row.getString(3)))
        .list();
  }

  /** What is stamped: the checkpoint with its signature, as it is mailed and kept. */
  static byte[] content(SignedCheckpoint signed) {
    return signed.note().getBytes(StandardCharsets.UTF_8);
  }
}
