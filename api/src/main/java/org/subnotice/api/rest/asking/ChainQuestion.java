package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * Whose chain on which day is wanted.
 *
 * @param asOf day, or an instant for its day; today without it
 * @param knownAt instant, or a day for its end; everything that is known without it
 * @param agreement only what applies under this one
 */
public record ChainQuestion(
    @Nullable String asOf, @Nullable String knownAt, @Nullable String agreement) {}
