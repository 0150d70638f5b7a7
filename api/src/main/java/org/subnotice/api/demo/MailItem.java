package org.subnotice.api.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail as it stands in the JSON answer. */
record MailItem(
    String id,
    List<String> to,
    String from,
    String subject,
    String messageId,
    Instant receivedAt,
    @Nullable String text,
    @Nullable String html,
    List<String> links,
    Map<String, String> headers) {

  static MailItem of(DemoMail mail) {
    return new MailItem(
        mail.id(),
        mail.to(),
        mail.from(),
        mail.subject(),
        mail.messageId(),
        mail.receivedAt(),
        mail.text(),
        mail.html(),
        mail.links(),
        mail.headers());
  }
}
