package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * Which two days are compared.
 *
 * @param from the earlier day
 * @param to the later day; today without it
 * @param knownAt instant, or a day for its end; everything that is known without it
 * @param agreement only what concerns this one
 */
public record DifferencesQuestion(
    @Nullable String from,
    @Nullable String to,
    @Nullable String knownAt,
    @Nullable String agreement,
    @Nullable String limit,
    @Nullable String cursor) {}
