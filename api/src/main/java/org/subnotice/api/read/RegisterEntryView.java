package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list on a day.
 *
 * @param agreements under which agreements it applies; null stands for all of them
 * @param except under which agreements it has ended, where it applies under all others
 * @param validFrom first day on which it applied
 * @param validTo last day, null while it still applies
 * @param recordedAt when this was put on record
 * @param change the change that brought it, null for what the contracts authorised from the start
 */
public record RegisterEntryView(
    EngagementView engagement,
    @Nullable List<String> agreements,
    List<String> except,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Instant recordedAt,
    @Nullable String change) {}
