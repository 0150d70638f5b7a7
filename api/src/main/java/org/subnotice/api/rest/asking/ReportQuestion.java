package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param from first day
 * @param to last day; today without it
 * @param agreement whose; the whole processor's without it
 * @param language BCP 47; the processor's without it
 */
public record ReportQuestion(
    @Nullable String from,
    @Nullable String to,
    @Nullable String agreement,
    @Nullable String language) {}
