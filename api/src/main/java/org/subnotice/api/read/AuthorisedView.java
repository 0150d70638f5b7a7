package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subprocessor that was authorised under one agreement on a day.
 *
 * @param inUse whether it stood on the list that day, and was not only allowed to
 * @param usedSince first day on which it applied, null while it is not in use
 * @param authorisedSince from which instant on a decision allows the use; null for what the
 *     contract has authorised from the start
 * @param recordedAt when this was put on record
 */
public record AuthorisedView(
    EngagementView engagement,
    boolean inUse,
    @Nullable LocalDate usedSince,
    @Nullable Instant authorisedSince,
    Instant recordedAt,
    @Nullable String change,
    @Nullable String window) {}
