package org.subnotice.infra.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.notice.Declaration;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.ConfirmingWork;
import tools.jackson.databind.json.JsonMapper;

/** Finds declarations that nobody has confirmed. */
final class PostgresConfirmingWork implements ConfirmingWork {

  private final JdbcClient database;
  private final JsonMapper json;
  private final PostgresTellingWork telling;
  private final UpToDate upToDate;

  PostgresConfirmingWork(
      JdbcClient database, JsonMapper json, PostgresTellingWork telling, UpToDate upToDate) {
    this.database = database;
    this.json = json;
    this.telling = telling;
    this.upToDate = upToDate;
  }

  @Override
  public List<DueConfirmation> due(int limit) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT d.*, w.change_id, w.agreement_id
            FROM confirmation_due d JOIN change_window w USING (window_id)
            ORDER BY d.position LIMIT ?
            """)
        .param(limit)
        .query(PostgresConfirmingWork::due)
        .list();
  }

  @Override
  public void sending(
      DueConfirmation due, String messageId, String recipient, String envelopeSha256) {
    database
        .sql("INSERT INTO confirmation_link VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(messageId, envelopeSha256, due.processor(), due.window(), recipient)
        .update();
  }

  @Override
  public Processor sender(String processor) {
    return telling.sender(processor);
  }

  @Override
  public String subprocessor(String processor, String change) {
    return database
        .sql("SELECT details FROM change WHERE change_id = ?")
        .param(change)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, EngagementDetails.class).entity())
        .orElseThrow();
  }

  @Override
  public Addressees addressees(String processor, String agreement) {
    return telling.addressees(processor, agreement);
  }

  private static DueConfirmation due(ResultSet row, int number) throws SQLException {
    return new DueConfirmation(
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
