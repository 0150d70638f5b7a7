package org.subnotice.infra.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.CorrespondenceWork;
import org.subnotice.notifier.reaction.WitnessingWork;

/** Finds who has to get which checkpoint. */
final class PostgresWitnessingWork implements WitnessingWork {

  private final JdbcClient database;
  private final CorrespondenceWork senders;

  PostgresWitnessingWork(JdbcClient database, CorrespondenceWork senders) {
    this.database = database;
    this.senders = senders;
  }

  @Override
  public List<DueCheckpoint> due(int limit) {
    return database
        .sql(
            """
            SELECT c.note, w.email, p.zone, p.language
            FROM checkpoint_witness w
            JOIN processor p USING (processor_id)
            JOIN ledger_checkpoint c USING (processor_id)
            WHERE c.made_at >= w.named_at AND NOT EXISTS (
              SELECT FROM checkpoint_mail m
              WHERE m.processor_id = c.processor_id AND m.entries = c.entries
                AND m.fingerprint = c.fingerprint AND m.person = w.person)
            ORDER BY c.made_at, w.person LIMIT ?
            """)
        .param(limit)
        .query((row, number) -> due(row))
        .list();
  }

  private static DueCheckpoint due(ResultSet row) throws SQLException {
    return new DueCheckpoint(
        SignedCheckpoint.parse(row.getString("note")),
        SealedText.read(row.getString("email")).orElseThrow(),
        ZoneId.of(row.getString("zone")),
        NoticeLanguage.of(row.getString("language")));
  }

  @Override
  public Processor sender(String processor) {
    return senders.sender(processor);
  }

  @Override
  public void answered(DueCheckpoint due, String messageId, Instant at, boolean accepted) {
    var checkpoint = due.signed().checkpoint();
    database
        .sql("INSERT INTO checkpoint_mail VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(
            checkpoint.processor(),
            checkpoint.entries(),
            checkpoint.key(),
            due.address().person(),
            messageId,
            at.atOffset(ZoneOffset.UTC),
            accepted)
        .update();
  }
}
