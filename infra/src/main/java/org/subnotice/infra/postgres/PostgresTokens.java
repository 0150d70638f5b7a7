package org.subnotice.infra.postgres;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Tokens;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.processor.Role;

/** Who holds a token, found by its hash. */
final class PostgresTokens implements Tokens {

  private final JdbcClient database;

  PostgresTokens(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Holder> find(String sha256) {
    return database
        .sql("SELECT processor_id, role, actor FROM access_token WHERE token_sha256 = ?")
        .param(sha256)
        .query(
            (row, number) ->
                new Holder(
                    row.getString(1),
                    Role.valueOf(row.getString(2)),
                    new PersonRef(row.getString(3))))
        .optional();
  }
}
