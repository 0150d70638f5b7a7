package org.subnotice.infra.postgres;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Links;
import org.subnotice.notifier.dispatch.LinkTokens;

/** What stands behind the link in a notice, found by the hash of its token. */
final class PostgresLinks implements Links {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final JdbcClient database;

  PostgresLinks(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<Link> find(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    return database
        .sql(
            """
            SELECT processor_id, window_id, recipient, language FROM notice_link
            WHERE link_sha256 = ?
            """)
        .param(LinkTokens.sha256(token))
        .query(
            (row, number) ->
                new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .optional();
  }
}
