package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.notice.NoticeLanguage;

/**
 * One mail to one recipient, complete: the same value always gives the same bytes.
 *
 * <p>A name, a subject or a header that spans lines or holds control characters is refused with
 * {@code INVALID}, so a value cannot smuggle in a header.
 *
 * @param messageId with angle brackets, derived by the caller so that a retry carries the same one
 * @param date of the Date header
 * @param envelopeSender where delivery reports go; one per message, so that they can be matched
 * @param text the plain part
 * @param html the same content as HTML
 * @param headers further headers; those that the mail itself sets are refused
 */
public record OutgoingMail(
    String messageId,
    Instant date,
    String fromName,
    EmailAddress fromAddress,
    EmailAddress replyTo,
    EmailAddress envelopeSender,
    String toName,
    EmailAddress toAddress,
    NoticeLanguage language,
    String subject,
    String text,
    String html,
    Map<String, String> headers,
    List<Attachment> attachments) {

  public OutgoingMail {
    HeaderText.checkMessageId(messageId);
    HeaderText.check(fromName, "The sender's name");
    HeaderText.check(toName, "The recipient's name");
    HeaderText.check(subject, "The subject");
    HeaderText.check(headers);
    checkBody(text);
    checkBody(html);
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    attachments = List.copyOf(attachments);
  }

  public Envelope envelope() {
    return new Envelope(envelopeSender, toAddress, envelopeSender.localPart());
  }

  /** The same as a later mail of a conversation: answers go where those to the first one go. */
  public OutgoingMail following(String first, EmailAddress answers) {
    var more = new TreeMap<>(headers);
    more.put("In-Reply-To", first);
    more.put("References", first);
    return new OutgoingMail(
        messageId,
        date,
        fromName,
        fromAddress,
        answers,
        envelopeSender,
        toName,
        toAddress,
        language,
        subject,
        text,
        html,
        more,
        attachments);
  }

  private static void checkBody(String body) {
    if (body.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      throw new Refusal(
          RefusalCode.INVALID, "The text of a mail holds no control characters but line breaks.");
    }
  }
}
