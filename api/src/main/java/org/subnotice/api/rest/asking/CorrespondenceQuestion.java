package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * From when until when.
 *
 * @param from instant, or a day from its beginning in the processor's zone
 * @param to instant, exclusive, or a day to its end
 */
public record CorrespondenceQuestion(
    @Nullable String from, @Nullable String to, @Nullable String limit, @Nullable String cursor) {}
