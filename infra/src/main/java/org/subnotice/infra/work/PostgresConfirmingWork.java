package org.subnotice.infra.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.notice.Declaration;
import org.subnotice.notifier.reaction.ConfirmingWork;

/** Finds declarations that nobody has confirmed. */
final class PostgresConfirmingWork implements ConfirmingWork {

  private final JdbcClient database;
  private final UpToDate upToDate;

  PostgresConfirmingWork(JdbcClient database, UpToDate upToDate) {
    this.database = database;
    this.upToDate = upToDate;
  }

  @Override
  public List<DueConfirmation> due(long after, int limit) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT d.*, w.change_id, w.agreement_id
            FROM confirmation_due d JOIN change_window w USING (window_id)
            WHERE d.position > ? ORDER BY d.position LIMIT ?
            """)
        .params(after, limit)
        .query(PostgresConfirmingWork::due)
        .list();
  }

  private static DueConfirmation due(ResultSet row, int number) throws SQLException {
    return new DueConfirmation(
        row.getLong("position"),
        row.getString("processor_id"),
        row.getString("change_id"),
        row.getString("window_id"),
        row.getString("agreement_id"),
        row.getString("declaration"),
        Declaration.valueOf(row.getString("kind")),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("timely"),
        SealedText.read(row.getString("declarant")),
        SealedText.read(row.getString("text")));
  }
}
