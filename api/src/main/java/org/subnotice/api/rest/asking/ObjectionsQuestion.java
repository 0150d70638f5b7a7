package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * Which objections are wanted.
 *
 * @param year in the processor's zone; this one without it
 */
public record ObjectionsQuestion(
    @Nullable String year,
    @Nullable String agreement,
    @Nullable String limit,
    @Nullable String cursor) {}
