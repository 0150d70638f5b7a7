package org.subnotice.api.rest.register;

import org.jspecify.annotations.Nullable;

/**
 * Which list is wanted.
 *
 * @param asOf day, or an instant for its day; today without it
 * @param knownAt instant, or a day for its end; everything that is known without it
 * @param agreement only what applies under this one
 */
public record RegisterQuestion(
    @Nullable String asOf,
    @Nullable String knownAt,
    @Nullable String agreement,
    @Nullable String limit,
    @Nullable String cursor) {}
