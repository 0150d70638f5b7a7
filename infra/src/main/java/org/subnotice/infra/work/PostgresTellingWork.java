package org.subnotice.infra.work;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.infra.projection.SealedWordings;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.Dossier;
import org.subnotice.notifier.reaction.TellingWork;
import tools.jackson.databind.json.JsonMapper;

/** Finds whom to tell, and what to say of a change. */
final class PostgresTellingWork implements TellingWork {

  private static final String ERASED = "[gelöscht]";

  private final JdbcClient database;
  private final JsonMapper json;
  private final Vault vault;
  private final URI baseUrl;
  private final SealedWordings wordings;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresTellingWork(
      JdbcClient database,
      JsonMapper json,
      Vault vault,
      URI baseUrl,
      UpToDate upToDate,
      Clock clock) {
    this.database = database;
    this.json = json;
    this.vault = vault;
    this.baseUrl = baseUrl;
    this.wordings = new SealedWordings(json, vault);
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public List<ChangeToTell> changes(Turn turn) {
    upToDate.require();
    return database
        .sql(
            """
            SELECT processor_id, change_id FROM change c
            WHERE state IN ('ANNOUNCED', 'DECIDED', 'IN_USE') AND NOT held AND EXISTS (
              SELECT FROM change_window w WHERE w.change_id = c.change_id AND w.to_tell AND %s)
            ORDER BY position
            """
                .formatted(condition(turn)))
        .param("now", now())
        .query((row, number) -> new ChangeToTell(row.getString(1), row.getString(2)))
        .list();
  }

  @Override
  public List<String> windows(ChangeToTell change, Turn turn, Optional<String> after, int limit) {
    return database
        .sql(
            """
            SELECT window_id FROM change_window w
            WHERE change_id = :change AND window_id > :after AND to_tell AND %s
              AND NOT (SELECT held FROM change c WHERE c.change_id = :change)
            ORDER BY window_id LIMIT :limit
            """
                .formatted(condition(turn)))
        .param("change", change.change())
        .param("after", after.orElse(""))
        .param("now", now())
        .param("limit", limit)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Both name the instant, so that the one statement has the same parameters as the other. */
  private static String condition(Turn turn) {
    return switch (turn) {
      case FIRST ->
          """
          CAST(:now AS timestamptz) IS NOT NULL AND NOT EXISTS (
            SELECT FROM sending_postponed p WHERE p.window_id = w.window_id)\
          """;
      case AGAIN ->
          """
          EXISTS (
            SELECT FROM sending_postponed p WHERE p.window_id = w.window_id AND p.next_at <= :now)\
          """;
    };
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  @Override
  public Dossier dossier(ChangeToTell change) {
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
        .param(change.change())
        .query((row, number) -> dossier(row))
        .single();
  }

  @Override
  public Addressees addressees(String processor, String agreement) {
    return database
        .sql(
            """
            SELECT reference, controller, services, address,
              (SELECT coalesce(max(named_at), 'epoch') FROM agreement_contact c
                WHERE c.agreement_id = a.agreement_id) AS named_at
            FROM agreement a WHERE agreement_id = ?
            """)
        .param(agreement)
        .query(
            (row, number) ->
                new Addressees(
                    row.getString("reference"),
                    clear(processor, row.getString("controller")),
                    Set.copyOf(Arrays.asList((String[]) row.getArray("services").getArray())),
                    contacts(agreement),
                    address(processor, row.getString("address")),
                    namedAt(row)))
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
        clear(processor, row.getString("address")),
        new org.subnotice.notifier.notice.Contact(
            clear(processor, row.getString("contact_name")),
            new EmailAddress(clear(processor, row.getString("contact_email")))),
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
        clear(processor, row.getString("reason")),
        details,
        Optional.ofNullable(details.address()).map(a -> open(processor, a)).orElse(""),
        contact(processor, details),
        Optional.empty(),
        row.getObject("planned_first_use", LocalDate.class),
        row.getBoolean("emergency"),
        baseUrl.resolve("/p/" + row.getString("slug")),
        LinkTokens.sha256(raw),
        wordings.read(processor, row.getString("wording")));
  }

  private Optional<org.subnotice.notifier.notice.Contact> contact(
      String processor, EngagementDetails details) {
    if (details.contactName() == null || details.contactEmail() == null) {
      return Optional.empty();
    }
    var email = vault.open(processor, details.contactEmail()).map(EmailAddress::new);
    String name = open(processor, details.contactName());
    return email.map(address -> new org.subnotice.notifier.notice.Contact(name, address));
  }

  private List<Contact> contacts(String agreement) {
    return database
        .sql("SELECT * FROM agreement_contact WHERE agreement_id = ? ORDER BY ordinal")
        .param(agreement)
        .query(
            (row, number) ->
                new Contact(
                    row.getString("person"),
                    SealedText.read(row.getString("name")).orElseThrow(),
                    SealedText.read(row.getString("email")).orElseThrow(),
                    row.getString("language"),
                    row.getString("role"),
                    row.getBoolean("designated")))
        .list();
  }

  private Optional<PostalAddress> address(String processor, @Nullable String column) {
    return SealedText.read(column)
        .flatMap(hidden -> vault.open(processor, hidden))
        .map(PostalAddress::recorded);
  }

  private static Instant namedAt(ResultSet row) throws SQLException {
    return row.getObject("named_at", OffsetDateTime.class).toInstant();
  }

  private String clear(String processor, String column) {
    return open(processor, SealedText.read(column).orElseThrow());
  }

  private String open(String processor, Sealed text) {
    return vault.open(processor, text).orElse(ERASED);
  }
}
