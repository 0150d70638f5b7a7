package org.subnotice.infra.embedded;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail that the embedded server has received, as a reader of the mailbox sees it.
 *
 * @param id orders mails by arrival
 * @param to the recipients of the envelope, bare, separated by a comma and a space
 * @param from the bare address of the From field
 * @param messageId with angle brackets
 * @param text the plain part, empty when there is none
 * @param html the HTML part, empty when there is none
 * @param links every http or https address of both parts, once, in order
 * @param headers decoded; a field that occurs again is added after a line feed
 */
public record KeptMail(
    String id,
    String to,
    String from,
    String subject,
    String messageId,
    Instant receivedAt,
    String text,
    String html,
    List<String> links,
    Map<String, String> headers) {}
