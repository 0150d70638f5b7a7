package org.subnotice.infra.postgres;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.SentNotices;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Reproduction;
import org.subnotice.notifier.reaction.Deciding;

/** The hash comes from the log, the bytes from template and slots; only both together are shown. */
final class LogSentNotices implements SentNotices {

  private final Deciding log;
  private final Reproduction reproduction;

  LogSentNotices(Deciding log, Reproduction reproduction) {
    this.log = log;
    this.reproduction = reproduction;
  }

  @Override
  public Optional<byte[]> bytes(String processor, String window, String messageId) {
    String id = '<' + messageId + '>';
    return Optional.ofNullable(log.windows(List.of(window)).get(window))
        .flatMap(Window::notice)
        .flatMap(
            notice ->
                notice.messages().stream()
                    .filter(message -> message.messageId().equals(id))
                    .findFirst())
        .flatMap(message -> bytes(processor, message));
  }

  private Optional<byte[]> bytes(String processor, PreparedMessage message) {
    return reproduction.of(processor, message.messageId(), message.sha256()).map(Composed::bytes);
  }
}
