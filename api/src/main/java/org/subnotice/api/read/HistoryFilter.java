package org.subnotice.api.read;

import java.time.Instant;
import java.util.Optional;

/** {@code from} inclusive, {@code to} exclusive. */
public record HistoryFilter(
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> agreement,
    Optional<String> engagement,
    Optional<String> change,
    Optional<String> type) {}
