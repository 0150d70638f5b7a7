package org.subnotice.infra.work;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.infra.projection.SealedWordings;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.notice.Contact;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Dossier;
import tools.jackson.databind.json.JsonMapper;

/** Reads everything that a notice says of a change. */
final class DossierRows {

  private final JdbcClient database;
  private final JsonMapper json;
  private final InTheClear clear;
  private final URI baseUrl;
  private final SealedWordings wordings;
  private final Chain chain;

  DossierRows(JdbcClient database, JsonMapper json, Vault vault, URI baseUrl) {
    this.database = database;
    this.json = json;
    this.clear = new InTheClear(vault);
    this.baseUrl = baseUrl;
    this.wordings = new SealedWordings(json, vault);
    this.chain = new Chain(database, json, clear);
  }

  Dossier of(String change) {
    return database
        .sql(
            """
            SELECT c.*, p.slug, old.details AS replaced_details,
              (SELECT w.wording FROM processor_wording w
                WHERE w.processor_id = c.processor_id AND w.position < coalesce(
                  (SELECT h.position FROM history_entry h
                    WHERE h.change_id = c.change_id AND h.type = 'ChangeAnnounced'
                    ORDER BY h.position LIMIT 1), w.position + 1)
                ORDER BY w.position DESC LIMIT 1) AS wording
            FROM change c
            JOIN processor p ON p.processor_id = c.processor_id
            LEFT JOIN engagement old ON old.engagement_id = c.replaces
            WHERE c.change_id = ?
            """)
        .param(change)
        .query((row, number) -> dossier(row))
        .single();
  }

  /** The tenant as the sender of mails. */
  Processor sender(String processor) {
    return database
        .sql("SELECT * FROM processor WHERE processor_id = ?")
        .param(processor)
        .query((row, number) -> sender(processor, row))
        .single();
  }

  private Processor sender(String processor, ResultSet row) throws SQLException {
    return new Processor(
        row.getString("name"),
        clear.column(processor, row.getString("address")),
        new Contact(
            clear.column(processor, row.getString("contact_name")),
            new EmailAddress(clear.column(processor, row.getString("contact_email")))),
        Optional.empty());
  }

  private Dossier dossier(ResultSet row) throws SQLException {
    String processor = row.getString("processor_id");
    String raw = row.getString("details");
    var details = json.readValue(raw, EngagementDetails.class);
    return new Dossier(
        processor,
        sender(processor),
        row.getString("change_id"),
        ChangeKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("replaced_details"))
            .map(text -> json.readValue(text, EngagementDetails.class).entity()),
        clear.column(processor, row.getString("reason")),
        details,
        clear.text(processor, details.address()),
        clear.contact(processor, details),
        chain.below(processor, row.getString("engagement_id"), details, announcedAt(row)),
        row.getObject("planned_first_use", LocalDate.class),
        row.getBoolean("emergency"),
        baseUrl.resolve("/p/" + row.getString("slug")),
        LinkTokens.sha256(raw),
        wordings.read(processor, row.getString("wording")));
  }

  private static Optional<OffsetDateTime> announcedAt(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("announced_at", OffsetDateTime.class));
  }
}
