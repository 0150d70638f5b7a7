package org.subnotice.api.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to hand a mail over.
 *
 * @param mail NOTICE, CONFIRMATION or REMINDER
 * @param recipient reference to the contact
 * @param endedAt null while it lasts, and for ever where the service died over it
 * @param outcome ACCEPTED, REFUSED, DEFERRED or UNKNOWN
 */
public record AttemptView(
    String mail,
    String messageId,
    int number,
    String recipient,
    Instant begunAt,
    @Nullable Instant endedAt,
    String outcome,
    @Nullable String server,
    @Nullable String reply,
    @Nullable String tls,
    @Nullable String cipher,
    boolean requireTls) {}
