package org.subnotice.infra.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.UnmatchedMailOrders;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.UnmatchedMailView;
import org.subnotice.api.read.UnmatchedMails;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.notifier.inbound.MailReading;

/** The messages in the table that nobody owns as yet. */
final class PostgresUnmatchedMails implements UnmatchedMails, UnmatchedMailOrders {

  private static final String ERASED = "[gelöscht]";
  private static final int LONGEST_TEXT = 10_000;
  private static final String UNMATCHED =
      "processor_id IS NULL AND verdict IS NOT NULL AND dismissed_at IS NULL";

  private final JdbcClient database;
  private final Vault vault;
  private final MailReading reading;
  private final Runnable look;
  private final Clock clock;

  /** {@code look} has somebody look at mail that has come in. */
  PostgresUnmatchedMails(
      JdbcClient database, Vault vault, MailReading reading, Runnable look, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.reading = reading;
    this.look = look;
    this.clock = clock;
  }

  @Override
  public Page<UnmatchedMailView> list(Slice slice) {
    var after = MailCursor.of(slice);
    var oneMore =
        database
            .sql(
                "SELECT * FROM inbound_mail WHERE "
                    + UNMATCHED
                    + " AND (arrived_at, mail_id) > (?, ?) ORDER BY arrived_at, mail_id LIMIT ?")
            .params(after.at().atOffset(ZoneOffset.UTC), after.id(), slice.limit() + 1)
            .query((row, number) -> view(row))
            .list();
    return page(oneMore, slice);
  }

  @Override
  public Optional<byte[]> raw(String mail) {
    return database
        .sql("SELECT message FROM inbound_mail WHERE mail_id = ? AND " + UNMATCHED)
        .param(mail)
        .query(String.class)
        .optional()
        .flatMap(this::opened);
  }

  /** From now on it counts as not looked at, so that no period ends before somebody has. */
  @Override
  public void assign(String mail, String window) {
    int windows =
        database
            .sql("SELECT count(*) FROM notice_link WHERE window_id = ?")
            .param(window)
            .query(Integer.class)
            .single();
    if (windows == 0) {
      throw new Refusal(
          RefusalCode.NOT_FOUND, "There is no such window, or nobody has been told of it yet.");
    }
    settled(
        database
            .sql(
                "UPDATE inbound_mail SET assigned_window = ?, assigned_at = ?, verdict = NULL"
                    + " WHERE mail_id = ? AND "
                    + UNMATCHED)
            .params(window, now(), mail)
            .update());
    look.run();
  }

  @Override
  public void dismiss(String mail, String reason) {
    var message =
        database
            .sql("SELECT message FROM inbound_mail WHERE mail_id = ? AND " + UNMATCHED)
            .param(mail)
            .query(String.class)
            .optional()
            .flatMap(SealedText::read)
            .orElseThrow(PostgresUnmatchedMails::unknown);
    var hidden = vault.seal(MailIntake.TENANT, message.ref(), reason);
    settled(
        database
            .sql(
                "UPDATE inbound_mail SET dismissed_for = ?, dismissed_at = ? WHERE mail_id = ? AND "
                    + UNMATCHED)
            .params(SealedText.of(hidden), now(), mail)
            .update());
  }

  private static void settled(int rows) {
    if (rows == 0) {
      throw unknown();
    }
  }

  private static Refusal unknown() {
    return new Refusal(RefusalCode.NOT_FOUND, "There is no such message, or no longer.");
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Page<UnmatchedMailView> page(List<UnmatchedMailView> oneMore, Slice slice) {
    if (oneMore.size() <= slice.limit()) {
      return new Page<>(oneMore, null);
    }
    var items = List.copyOf(oneMore.subList(0, slice.limit()));
    var last = items.getLast();
    return new Page<>(items, new MailCursor(last.receivedAt(), last.id()).text());
  }

  private UnmatchedMailView view(ResultSet row) throws SQLException {
    var mail = opened(row.getString("message")).map(reading::read);
    String text = mail.map(one -> one.text()).orElse(ERASED);
    return new UnmatchedMailView(
        row.getString("mail_id"),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        MailKind.valueOf(row.getString("verdict")),
        mail.flatMap(one -> one.header("from")).orElse(ERASED),
        mail.map(one -> one.subject()).orElse(ERASED),
        text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
  }

  private Optional<byte[]> opened(String message) {
    return SealedText.read(message)
        .flatMap(hidden -> vault.open(MailIntake.TENANT, hidden))
        .map(RawMail::bytes);
  }
}
