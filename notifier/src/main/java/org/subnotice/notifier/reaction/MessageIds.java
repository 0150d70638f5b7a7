package org.subnotice.notifier.reaction;

import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.dispatch.LinkTokens;

/** Message-IDs that a second try repeats. */
final class MessageIds {

  /** With which the Message-ID of every notice begins. */
  static final String NOTICE = "<notice-";

  /** With which that of every confirmation begins. */
  static final String CONFIRMATION = "<confirmation-";

  /** With which that of every reminder begins. */
  static final String REMINDER = "<reminder-";

  private static final int DIGITS = 40;

  private MessageIds() {}

  static String of(
      String kind, String window, String recipient, Object which, EmailAddress sender) {
    String all = kind + '|' + window + '|' + recipient + '|' + which;
    String digits = LinkTokens.sha256(all).substring(0, DIGITS);
    return "<" + kind + "-" + digits + domain(sender) + ">";
  }

  private static String domain(EmailAddress sender) {
    return sender.value().substring(sender.value().lastIndexOf('@'));
  }
}
