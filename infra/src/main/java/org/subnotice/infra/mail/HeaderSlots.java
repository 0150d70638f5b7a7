package org.subnotice.infra.mail;

import java.util.Map;
import org.subnotice.notifier.dispatch.Addressing;

/** The slots of a message's header, in which words stand as they are sent. */
final class HeaderSlots {

  static final String DATE = "header.date";
  static final String REPLY_TO = "header.reply-to";
  static final String TO = "header.to";
  static final String MESSAGE_ID = "header.message-id";
  static final String SUBJECT = "header.subject";

  private HeaderSlots() {}

  static Map<String, String> of(Addressing addressing) {
    return Map.of(
        DATE, MimeHeaders.dateOf(addressing.date()),
        REPLY_TO, MimeHeaders.mailboxOf("Reply-To", addressing.fromName(), addressing.replyTo()),
        TO, MimeHeaders.mailboxOf("To", addressing.toName(), addressing.toAddress()),
        MESSAGE_ID, addressing.messageId(),
        SUBJECT, MimeHeaders.textOf("Subject", addressing.subject()));
  }
}
