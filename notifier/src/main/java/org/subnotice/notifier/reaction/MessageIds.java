package org.subnotice.notifier.reaction;

import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.dispatch.LinkTokens;

/** Message-IDs that a second try repeats, and the address to which reports about them go. */
final class MessageIds {

  private static final int DIGITS = 40;

  private MessageIds() {}

  static String of(
      String kind, String window, String recipient, Object which, EmailAddress sender) {
    String all = kind + '|' + window + '|' + recipient + '|' + which;
    String digits = LinkTokens.sha256(all).substring(0, DIGITS);
    return "<" + kind + "-" + digits + domain(sender) + ">";
  }

  /** One per message, so that a report can be matched whatever its subject says. */
  static EmailAddress envelopeSender(String messageId, EmailAddress sender) {
    String id = messageId.substring(1, messageId.indexOf('@'));
    return new EmailAddress(id + domain(sender));
  }

  private static String domain(EmailAddress sender) {
    return sender.value().substring(sender.value().lastIndexOf('@'));
  }
}
