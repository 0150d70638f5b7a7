package org.subnotice.api.rest.asking;

import org.jspecify.annotations.Nullable;

/** Which part of what the list ever said is wanted. */
public record EntriesQuestion(@Nullable String limit, @Nullable String cursor) {}
