package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * Which day is wanted.
 *
 * @param asOf day, or an instant for its day; today without it
 * @param knownAt instant, or a day for its end; everything that is known without it
 */
public record AuthorisedQuestion(
    @Nullable String asOf,
    @Nullable String knownAt,
    @Nullable String limit,
    @Nullable String cursor) {}
