package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.StoredAnswer;

/**
 * Claims keys by a primary key. Time is the database's own: a demonstration that moves its clock by
 * weeks must not forget what it answered a second ago.
 */
final class PostgresIdempotencyStore implements IdempotencyStore {

  private final JdbcClient database;

  PostgresIdempotencyStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Claim claim(String handle, String requestSha256) {
    forgetExpired(handle);
    return took(handle, requestSha256) || tookOver(handle, requestSha256)
        ? new Claim.Granted()
        : standing(handle, requestSha256);
  }

  @Override
  public void answer(String handle, StoredAnswer answer) {
    database
        .sql(
            """
            UPDATE idempotency_answer
            SET status = :status, content_type = :contentType, location = :location,
                sealed_body = :body
            WHERE handle = :handle
            """)
        .param("status", answer.status())
        .param("contentType", answer.contentType().orElse(null))
        .param("location", answer.location().orElse(null))
        .param("body", answer.sealedBody())
        .param("handle", handle)
        .update();
  }

  @Override
  public void release(String handle) {
    database
        .sql("DELETE FROM idempotency_answer WHERE handle = ? AND status IS NULL")
        .param(handle)
        .update();
  }

  /** A few strangers at a time go too, so that nobody has to sweep. */
  private void forgetExpired(String handle) {
    database
        .sql(
            """
            DELETE FROM idempotency_answer WHERE handle IN (
                SELECT handle FROM idempotency_answer
                WHERE claimed_at < now() - interval '1 day'
                ORDER BY handle <> ?, claimed_at LIMIT 20
                FOR UPDATE SKIP LOCKED)
            """)
        .param(handle)
        .update();
  }

  private boolean took(String handle, String requestSha256) {
    return database
            .sql(
                """
                INSERT INTO idempotency_answer (handle, request_sha256, claimed_at)
                VALUES (?, ?, now()) ON CONFLICT DO NOTHING
                """)
            .param(handle)
            .param(requestSha256)
            .update()
        == 1;
  }

  /** Whoever held the claim for a minute without an answer has died. */
  private boolean tookOver(String handle, String requestSha256) {
    return database
            .sql(
                """
                UPDATE idempotency_answer SET claimed_at = now()
                WHERE handle = ? AND request_sha256 = ? AND status IS NULL
                  AND claimed_at < now() - interval '1 minute'
                """)
            .param(handle)
            .param(requestSha256)
            .update()
        == 1;
  }

  private Claim standing(String handle, String requestSha256) {
    return database
        .sql(
            """
            SELECT request_sha256, status, content_type, location, sealed_body
            FROM idempotency_answer WHERE handle = ?
            """)
        .param(handle)
        .query((row, number) -> claim(row, requestSha256))
        .optional()
        // Released between the two statements: the next attempt takes it.
        .orElseGet(Claim.Running::new);
  }

  private static Claim claim(ResultSet row, String requestSha256) throws SQLException {
    if (!row.getString("request_sha256").equals(requestSha256)) {
      return new Claim.Different();
    }
    int status = row.getInt("status");
    if (row.wasNull()) {
      return new Claim.Running();
    }
    return new Claim.Answered(
        new StoredAnswer(
            status,
            Optional.ofNullable(row.getString("content_type")),
            Optional.ofNullable(row.getString("location")),
            row.getBytes("sealed_body")));
  }
}
