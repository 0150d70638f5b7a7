package org.subnotice.api.read;

import java.time.Instant;

/**
 * A message that looks like an answer to one of ours and is about none that we know.
 *
 * @param receivedAt when it reached this service; a declaration in it counts from then
 * @param kind what it is by its form
 * @param from as the message says it; nobody has checked it
 * @param text its readable part
 */
public record UnmatchedMailView(
    String id, Instant receivedAt, MailKind kind, String from, String subject, String text) {}
