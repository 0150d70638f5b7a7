package org.subnotice.infra.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.CorrespondenceWork;
import tools.jackson.databind.json.JsonMapper;

/** Finds what mails about a window say. */
final class PostgresCorrespondenceWork implements CorrespondenceWork {

  private final JdbcClient database;
  private final JsonMapper json;
  private final DossierRows dossiers;
  private final AddresseeRows addressees;

  PostgresCorrespondenceWork(
      JdbcClient database, JsonMapper json, DossierRows dossiers, AddresseeRows addressees) {
    this.database = database;
    this.json = json;
    this.dossiers = dossiers;
    this.addressees = addressees;
  }

  @Override
  public Processor sender(String processor) {
    return dossiers.sender(processor);
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
  public void sending(
      String processor, String window, String recipient, String messageId, String envelopeSha256) {
    database
        .sql("INSERT INTO mail_link VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(messageId, envelopeSha256, processor, window, recipient)
        .update();
  }

  @Override
  public Addressees addressees(String processor, String agreement) {
    return addressees.of(processor, agreement);
  }
}
