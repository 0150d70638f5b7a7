package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;

/**
 * A window whose notice is on record, and the mails that have not been handed over, by Message-ID.
 */
record PreparedNotice(Window window, Map<String, ReadyMail> outstanding) {

  String id() {
    return window.plan().orElseThrow().window();
  }

  List<Outgoing> outgoing(String processor, Tried tried) {
    return window.notice().orElseThrow().messages().stream()
        .flatMap(message -> outgoing(processor, message, tried).stream())
        .toList();
  }

  private Optional<Outgoing> outgoing(String processor, PreparedMessage message, Tried tried) {
    String messageId = message.messageId();
    return Optional.ofNullable(outstanding.get(messageId))
        .map(
            mail ->
                new Outgoing(
                    processor,
                    id(),
                    messageId,
                    message.recipient(),
                    tried.nextNumber(messageId),
                    mail));
  }
}
