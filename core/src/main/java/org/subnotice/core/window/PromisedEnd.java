package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of a period as a controller has been told it. */
record PromisedEnd(LocalDate lastDay, Instant closesAt) {

  PromisedEnd orLater(@Nullable PromisedEnd other) {
    return other != null && other.closesAt.isAfter(closesAt) ? other : this;
  }
}
