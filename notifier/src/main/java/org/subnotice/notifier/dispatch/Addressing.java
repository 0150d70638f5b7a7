package org.subnotice.notifier.dispatch;

import java.time.Instant;
import org.subnotice.core.personal.EmailAddress;

/**
 * What the header of a mail says of one recipient. A name or a subject that spans lines or holds
 * control characters is refused with {@code INVALID}.
 */
public record Addressing(
    String messageId,
    Instant date,
    String fromName,
    EmailAddress replyTo,
    String toName,
    EmailAddress toAddress,
    String subject) {

  public Addressing {
    HeaderText.checkMessageId(messageId);
    HeaderText.check(fromName, "The sender's name");
    HeaderText.check(toName, "The recipient's name");
    HeaderText.check(subject, "The subject");
  }
}
