package org.subnotice.infra.inbound;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Sealed;
import org.subnotice.infra.projection.SealedText;

/** The table of messages that came back. */
final class InboundMails {

  private final JdbcClient database;

  InboundMails(JdbcClient database) {
    this.database = database;
  }

  /** False where the message is there already. */
  boolean add(String id, Instant arrivedAt, Sealed message) {
    return database
            .sql(
                """
                INSERT INTO inbound_mail (mail_id, arrived_at, message)
                VALUES (?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(id, arrivedAt.atOffset(ZoneOffset.UTC), SealedText.of(message))
            .update()
        == 1;
  }

  /** Up to then, and at most until {@code now}, somebody has looked at all that came in. */
  Instant lookedAtUntil(Instant now) {
    return database
        .sql("SELECT min(arrived_at) FROM inbound_mail WHERE verdict IS NULL")
        .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant)
        .filter(now::isAfter)
        .orElse(now);
  }

  List<Row> unread(Instant after, String afterId, int limit) {
    return database
        .sql(
            """
            SELECT mail_id, arrived_at, message, processor_id FROM inbound_mail
            WHERE verdict IS NULL AND (arrived_at, mail_id) > (?, ?)
            ORDER BY arrived_at, mail_id LIMIT ?
            """)
        .params(after.atOffset(ZoneOffset.UTC), afterId, limit)
        .query(
            (row, number) ->
                new Row(
                    row.getString(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    SealedText.read(row.getString(3)).orElseThrow(),
                    Optional.ofNullable(row.getString(4))))
        .list();
  }

  Row find(String id) {
    return database
        .sql(
            "SELECT mail_id, arrived_at, message, processor_id FROM inbound_mail WHERE mail_id = ?")
        .param(id)
        .query(
            (row, number) ->
                new Row(
                    row.getString(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    SealedText.read(row.getString(3)).orElseThrow(),
                    Optional.ofNullable(row.getString(4))))
        .single();
  }

  void assign(String id, String processor, String window, String messageId, Sealed message) {
    database
        .sql(
            """
            UPDATE inbound_mail SET processor_id = ?, window_id = ?, message_id = ?, message = ?
            WHERE mail_id = ?
            """)
        .params(processor, window, messageId, SealedText.of(message), id)
        .update();
  }

  void settle(String id, String verdict) {
    database
        .sql("UPDATE inbound_mail SET verdict = ? WHERE mail_id = ?")
        .params(verdict, id)
        .update();
  }

  /** {@code processor} is absent until it is known whose message it is. */
  record Row(String id, Instant arrivedAt, Sealed message, Optional<String> processor) {}
}
