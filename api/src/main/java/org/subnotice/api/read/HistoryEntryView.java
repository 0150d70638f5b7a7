package org.subnotice.api.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param position its place in the order of all events
 * @param type the event's own name, such as {@code WindowOpened}
 * @param actor who did it: the name on the token, the name typed by a controller, or {@code system}
 * @param text one sentence for a person
 */
public record HistoryEntryView(
    long position,
    Instant at,
    String type,
    String actor,
    String origin,
    @Nullable String change,
    @Nullable String agreement,
    @Nullable String engagement,
    @Nullable String window,
    String text) {}
