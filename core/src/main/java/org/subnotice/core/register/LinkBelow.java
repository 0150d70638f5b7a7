package org.subnotice.core.register;

import org.jspecify.annotations.Nullable;
import org.subnotice.core.personal.Sealed;

/**
 * Who works for a subprocessor, as far as it is known. What is null is a gap.
 *
 * @param entity legal name
 * @param country seat of the entity, ISO 3166-1
 */
public record LinkBelow(
    String entity,
    @Nullable Sealed address,
    String country,
    @Nullable Sealed contactName,
    @Nullable Sealed contactEmail) {}
