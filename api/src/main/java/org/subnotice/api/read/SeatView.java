package org.subnotice.api.read;

import org.jspecify.annotations.Nullable;

public record SeatView(String country, @Nullable String subdivision) {}
