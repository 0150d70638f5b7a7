package org.subnotice.infra.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.ledger.Head;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.SigningKey;
import org.subnotice.core.ledger.VerifyingKey;

/** The checkpoints that were made, and the keys that signed them. */
final class StoredCheckpoints {

  private final JdbcClient database;
  private final SigningKey key;

  /** Keeps the public half of the key, for whoever looks when it has been replaced. */
  StoredCheckpoints(JdbcClient database, SigningKey key) {
    this.database = database;
    this.key = key;
    database
        .sql("INSERT INTO ledger_key VALUES (?, ?) ON CONFLICT DO NOTHING")
        .params(key.verifying().fingerprint(), key.verifying().pem())
        .update();
  }

  SigningKey key() {
    return key;
  }

  /** The one that stands at this head, made now where there is none. */
  SignedCheckpoint at(String processor, Head head, Instant now) {
    return find(processor, head.size())
        .orElseGet(
            () -> {
              insert(key.sign(processor, head, now));
              return find(processor, head.size()).orElseThrow();
            });
  }

  private Optional<SignedCheckpoint> find(String processor, long entries) {
    return database
        .sql(
            "SELECT note FROM ledger_checkpoint"
                + " WHERE processor_id = ? AND entries = ? AND fingerprint = ?")
        .params(processor, entries, key.verifying().fingerprint())
        .query((row, number) -> SignedCheckpoint.parse(row.getString(1)))
        .optional();
  }

  private void insert(SignedCheckpoint signed) {
    database
        .sql("INSERT INTO ledger_checkpoint VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(
            signed.checkpoint().processor(),
            signed.checkpoint().entries(),
            signed.checkpoint().madeAt().atOffset(ZoneOffset.UTC),
            signed.note(),
            signed.checkpoint().key())
        .update();
  }

  /** All of a processor, as they were stored, the shortest ledger first. */
  List<String> notes(String processor) {
    return database
        .sql("SELECT note FROM ledger_checkpoint WHERE processor_id = ? ORDER BY entries")
        .param(processor)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Every key that ever signed. */
  List<VerifyingKey> keys() {
    return database
        .sql("SELECT public_key FROM ledger_key ORDER BY fingerprint")
        .query((row, number) -> VerifyingKey.parse(row.getString(1)))
        .list();
  }

  /** Whose last checkpoint is older than that, and who has something new to be signed. */
  List<String> due(Instant before) {
    return database
        .sql(
            """
            SELECT processor_id FROM processor p
            CROSS JOIN LATERAL (
              SELECT first_position + cardinality(places) AS size FROM ledger_segment s
              WHERE s.processor_id = p.processor_id ORDER BY first_position DESC LIMIT 1) AS head
            WHERE NOT EXISTS (
              SELECT FROM ledger_checkpoint c WHERE c.processor_id = p.processor_id
                AND (c.entries = head.size OR c.made_at > ?))
            """)
        .param(before.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getString(1))
        .list();
  }
}
