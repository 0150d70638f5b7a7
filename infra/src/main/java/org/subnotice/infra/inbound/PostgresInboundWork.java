package org.subnotice.infra.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.dispatch.LinkTokens;
import org.subnotice.notifier.reaction.InboundWork;

/** Finds what nobody has looked at, and the notice that it is about. */
final class PostgresInboundWork implements InboundWork {

  private static final Duration UNCLAIMED = Duration.ofDays(30);

  private final JdbcClient database;
  private final InboundMails mails;
  private final Vault vault;
  private final UpToDate upToDate;
  private final Clock clock;

  PostgresInboundWork(
      JdbcClient database, InboundMails mails, Vault vault, UpToDate upToDate, Clock clock) {
    this.database = database;
    this.mails = mails;
    this.vault = vault;
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public List<ArrivedMail> arrived(Optional<ArrivedMail> after, int limit) {
    upToDate.require();
    return mails
        .unread(
            after.map(ArrivedMail::arrivedAt).orElse(Instant.EPOCH),
            after.map(ArrivedMail::id).orElse(""),
            limit)
        .stream()
        .map(row -> new ArrivedMail(row.id(), row.arrivedAt(), opened(row)))
        .toList();
  }

  @Override
  public Optional<OurMessage> byEnvelope(String envelopeId) {
    return find("envelope_sha256 = :value", LinkTokens.sha256(envelopeId));
  }

  @Override
  public Optional<OurMessage> byMessageId(String messageId) {
    return find("message_id = :value", messageId);
  }

  /** A second look finds it where the first one has put it, so that the hash stays the same. */
  @Override
  public String keep(ArrivedMail mail, OurMessage about) {
    var row = mails.find(mail.id());
    if (row.processor().isPresent()) {
      return LinkTokens.sha256(row.message().ciphertext());
    }
    var person = new PersonRef(about.recipient());
    var hidden = vault.seal(about.processor(), person, RawMail.text(mail.message()));
    mails.assign(mail.id(), about.processor(), about.window(), about.messageId(), hidden);
    vault.destroy(MailIntake.TENANT, row.message().ref());
    return LinkTokens.sha256(hidden.ciphertext());
  }

  @Override
  public void forgetUnclaimed() {
    mails
        .forgetUnclaimed(clock.instant().minus(UNCLAIMED))
        .forEach(hidden -> vault.destroy(MailIntake.TENANT, hidden.ref()));
  }

  @Override
  public void settle(ArrivedMail mail, String verdict, Optional<OurMessage> about) {
    mails.settle(mail.id(), verdict);
  }

  /** What it is taken for is a message to the contact who was told first. */
  @Override
  public Optional<OurMessage> assigned(ArrivedMail mail) {
    return find(
        """
        message_id = (SELECT min(n.message_id) FROM inbound_mail m
          JOIN notice_link n ON n.window_id = m.assigned_window
          WHERE m.mail_id = :value AND m.assigned_window IS NOT NULL)
        """,
        mail.id());
  }

  /** A notice, a confirmation or a reminder. */
  private Optional<OurMessage> find(String condition, String value) {
    return database
        .sql(
            """
            SELECT * FROM (
              SELECT processor_id, window_id, message_id, recipient, envelope_sha256
              FROM notice_link
              UNION ALL
              SELECT processor_id, window_id, message_id, recipient, envelope_sha256
              FROM mail_link) ours
            WHERE %s
            """
                .formatted(condition))
        .param("value", value)
        .query(
            (row, number) ->
                new OurMessage(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .optional();
  }

  private byte[] opened(InboundMails.Row row) {
    String tenant = row.processor().orElse(MailIntake.TENANT);
    return RawMail.bytes(vault.open(tenant, row.message()).orElse(""));
  }
}
