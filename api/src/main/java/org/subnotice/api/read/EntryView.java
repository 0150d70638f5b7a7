package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list in both times.
 *
 * @param agreement null stands for all of them
 * @param applies false ends it for that agreement
 * @param validTo last day, null while it still applies
 * @param replacedAt when other words took its place, null while it is what is known
 * @param details what it says, null where it ends something
 */
public record EntryView(
    long position,
    @Nullable String agreement,
    boolean applies,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Instant recordedAt,
    @Nullable Instant replacedAt,
    @Nullable String change,
    @Nullable EngagementView details) {}
