package org.subnotice.infra.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.InboxMailView.Classification;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.ReplyMeaning;
import org.subnotice.infra.postgres.ErasedText;
import org.subnotice.infra.postgres.TenantReader;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.inbound.MailReading;

/** Shows what came back; the words are read from the sealed message each time. */
final class PostgresInbox implements Inbox {

  private static final int LONGEST_TEXT = 10_000;
  private static final String SELECT =
      """
      SELECT m.*, w.change_id, w.agreement_id, r.meaning, r.classified_at, r.classified_by,
        a.name AS classified_by_name
      FROM inbound_mail m
      JOIN change_window w USING (window_id)
      LEFT JOIN reply r ON r.reply_id = m.mail_id
      LEFT JOIN actor a ON a.processor_id = m.processor_id AND a.person = r.classified_by
      WHERE m.processor_id = :processor AND m.verdict IS NOT NULL
      """;

  private final TenantReader reader;
  private final Vault vault;
  private final MailReading reading;

  PostgresInbox(TenantReader reader, Vault vault, MailReading reading) {
    this.reader = reader;
    this.vault = vault;
    this.reading = reading;
  }

  @Override
  public Page<InboxMailView> list(
      String processor, Optional<MailKind> kind, boolean unread, Slice slice) {
    var after = MailCursor.of(slice);
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(
                        SELECT
                            + """
                            AND (m.arrived_at, m.mail_id) > (:afterAt, :afterId)
                            AND (:kind = '' OR m.verdict = :kind)
                            AND (NOT :unread OR (r.reply_id IS NOT NULL AND r.meaning IS NULL))
                            ORDER BY m.arrived_at, m.mail_id LIMIT :limit
                            """)
                    .param("processor", processor)
                    .param("afterAt", after.at().atOffset(ZoneOffset.UTC))
                    .param("afterId", after.id())
                    .param("kind", kind.map(Enum::name).orElse(""))
                    .param("unread", unread)
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> view(processor, row))
                    .list());
    return page(rows, slice);
  }

  @Override
  public Optional<InboxMailView> find(String processor, String mail) {
    return reader.within(
        processor,
        database ->
            database
                .sql(SELECT + "AND m.mail_id = :mail")
                .param("processor", processor)
                .param("mail", mail)
                .query((row, number) -> view(processor, row))
                .optional());
  }

  @Override
  public List<InboxMailView> about(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql(SELECT + "AND m.window_id = :window ORDER BY m.arrived_at, m.mail_id")
                .param("processor", processor)
                .param("window", window)
                .query((row, number) -> view(processor, row))
                .list());
  }

  @Override
  public Optional<byte[]> raw(String processor, String mail) {
    return reader
        .within(
            processor,
            database ->
                database
                    .sql("SELECT message FROM inbound_mail WHERE processor_id = ? AND mail_id = ?")
                    .params(processor, mail)
                    .query(String.class)
                    .optional())
        .flatMap(SealedText::read)
        .flatMap(hidden -> vault.open(processor, hidden))
        .map(RawMail::bytes);
  }

  private static Page<InboxMailView> page(List<InboxMailView> oneMore, Slice slice) {
    if (oneMore.size() <= slice.limit()) {
      return new Page<>(oneMore, null);
    }
    var items = List.copyOf(oneMore.subList(0, slice.limit()));
    var last = items.getLast();
    return new Page<>(items, new MailCursor(last.receivedAt(), last.id()).text());
  }

  private InboxMailView view(String processor, ResultSet row) throws SQLException {
    var opened =
        SealedText.read(row.getString("message"))
            .flatMap(hidden -> vault.open(processor, hidden))
            .map(RawMail::bytes)
            .map(reading::read);
    String text = opened.map(mail -> mail.text()).orElseGet(ErasedText::now);
    return new InboxMailView(
        row.getString("mail_id"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        MailKind.valueOf(row.getString("verdict")),
        row.getString("window_id"),
        row.getString("change_id"),
        row.getString("agreement_id"),
        opened.flatMap(mail -> mail.header("from")).orElseGet(ErasedText::now),
        opened.map(mail -> mail.subject()).orElseGet(ErasedText::now),
        text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
        classification(processor, row));
  }

  private @Nullable Classification classification(String processor, ResultSet row)
      throws SQLException {
    String meaning = row.getString("meaning");
    if (meaning == null) {
      return null;
    }
    String by =
        SealedText.read(row.getString("classified_by_name"))
            .map(name -> vault.open(processor, name).orElseGet(ErasedText::now))
            .orElse(row.getString("classified_by"));
    return new Classification(
        ReplyMeaning.valueOf(meaning),
        row.getObject("classified_at", OffsetDateTime.class).toInstant(),
        by);
  }
}
