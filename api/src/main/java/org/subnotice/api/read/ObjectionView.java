package org.subnotice.api.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;

/**
 * One objection with its outcome.
 *
 * @param outcome of {@link org.subnotice.core.window.Outcome}, {@code LAPSED}, or why its window
 *     ended; null while it stands
 * @param duration from the receipt to the outcome
 */
public record ObjectionView(
    String id,
    String window,
    String change,
    String agreement,
    String reference,
    String engagement,
    String subprocessor,
    Instant receivedAt,
    boolean timely,
    List<Flag> flags,
    Channel channel,
    String declarant,
    @Nullable String outcome,
    @Nullable Instant outcomeAt,
    @Nullable Duration duration) {}
