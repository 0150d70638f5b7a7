package org.subnotice.infra.postgres;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.AttemptView;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.infra.work.PostgresAttempts;
import org.subnotice.notifier.dispatch.Attempt;

/** Attempts as the outside sees them. */
final class PostgresSendingAttempts implements SendingAttempts {

  private final TenantReader reader;

  PostgresSendingAttempts(TenantReader reader) {
    this.reader = reader;
  }

  @Override
  public List<AttemptView> of(String processor, String window) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT * FROM sending_attempt WHERE window_id = ?
                    ORDER BY begun_at, message_id, number
                    """)
                .param(window)
                .query((row, number) -> view(PostgresAttempts.attempt(row)))
                .list());
  }

  private static AttemptView view(Attempt attempt) {
    return new AttemptView(
        mail(attempt.messageId()),
        attempt.messageId(),
        attempt.number(),
        attempt.recipient(),
        attempt.begunAt(),
        attempt.endedAt().orElse(null),
        attempt.outcome().name(),
        said(attempt.server()),
        said(attempt.reply()),
        attempt.tls().orElse(null),
        attempt.cipher().orElse(null),
        attempt.requireTls());
  }

  /** A Message-ID begins with what it is of. */
  private static String mail(String messageId) {
    return messageId.substring(1, messageId.indexOf('-')).toUpperCase(Locale.ROOT);
  }

  private static @Nullable String said(String text) {
    return Optional.of(text).filter(Predicate.not(String::isEmpty)).orElse(null);
  }
}
