package org.subnotice.notifier.dispatch;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt as it stands on record.
 *
 * @param endedAt absent while it lasts, and for ever where the program died over it
 * @param server empty until it ended
 * @param requireTls whether the server promised encryption on the whole way (RFC 8689)
 */
public record Attempt(
    String window,
    String messageId,
    int number,
    String recipient,
    Instant begunAt,
    Optional<Instant> endedAt,
    Outcome outcome,
    String server,
    String reply,
    Optional<String> tls,
    Optional<String> cipher,
    boolean requireTls) {}
